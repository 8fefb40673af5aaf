/** The ways in which a complete record can be broken on purpose, one method each. */
@NullMarked
package io.github.sosmapping.testkit.internal.defect;

import org.jspecify.annotations.NullMarked;

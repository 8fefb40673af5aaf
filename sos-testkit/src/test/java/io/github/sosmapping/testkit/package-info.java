/** Tests of the generators. */
@NullMarked
package io.github.sosmapping.testkit;

import org.jspecify.annotations.NullMarked;

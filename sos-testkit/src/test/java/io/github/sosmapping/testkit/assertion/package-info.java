/** Tests of the assertions. */
@NullMarked
package io.github.sosmapping.testkit.assertion;

import org.jspecify.annotations.NullMarked;

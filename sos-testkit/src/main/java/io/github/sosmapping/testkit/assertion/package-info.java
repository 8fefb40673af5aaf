/** Assertions about records and documents, in the manner of AssertJ and without it. */
@NullMarked
package io.github.sosmapping.testkit.assertion;

import org.jspecify.annotations.NullMarked;

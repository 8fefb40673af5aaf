/** Generators that need no test engine. */
@NullMarked
package io.github.sosmapping.testkit;

import org.jspecify.annotations.NullMarked;

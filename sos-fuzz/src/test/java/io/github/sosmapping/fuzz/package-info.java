/** The kept inputs, tried again at every build. */
@NullMarked
package io.github.sosmapping.fuzz;

import org.jspecify.annotations.NullMarked;

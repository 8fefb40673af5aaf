/** Generates code for the rules while they are compiled. */
@NullMarked
package io.github.sosmapping.codegen.rules;

import org.jspecify.annotations.NullMarked;

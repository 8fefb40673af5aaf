/** Generates code for the core types while they are compiled. */
@NullMarked
package io.github.sosmapping.codegen.walk;

import org.jspecify.annotations.NullMarked;

/** Generates the reading and writing code of the JSON module from the schema and the types. */
@NullMarked
package io.github.sosmapping.codegen.codec;

import org.jspecify.annotations.NullMarked;

/** Generates the codec of the JSON module from the schema. */
@NullMarked
package io.github.sosmapping.codegen.codec;

import org.jspecify.annotations.NullMarked;

/** Reads and writes records. */
@NullMarked
package io.github.sosmapping.json;

import org.jspecify.annotations.NullMarked;

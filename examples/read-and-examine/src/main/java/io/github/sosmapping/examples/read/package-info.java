/** The smallest embedding: bytes in, findings out. */
@NullMarked
package io.github.sosmapping.examples.read;

import org.jspecify.annotations.NullMarked;

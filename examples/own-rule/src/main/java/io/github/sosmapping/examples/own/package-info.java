/** A rule that one agency has agreed on, beside those of the catalogue. */
@NullMarked
package io.github.sosmapping.examples.own;

import org.jspecify.annotations.NullMarked;

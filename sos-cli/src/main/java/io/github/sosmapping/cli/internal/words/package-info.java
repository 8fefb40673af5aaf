/** Passages of bare text, and what the plain-language check says about them. */
@NullMarked
package io.github.sosmapping.cli.internal.words;

import org.jspecify.annotations.NullMarked;

/** Sentence banks, the dice that choose from them, and the scribe who never says a thing twice. */
@NullMarked
package io.github.sosmapping.testkit.internal.words;

import org.jspecify.annotations.NullMarked;

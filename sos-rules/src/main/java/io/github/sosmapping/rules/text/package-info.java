/** Reading sentences: words, what they hint at, and where they stand. */
@NullMarked
package io.github.sosmapping.rules.text;

import org.jspecify.annotations.NullMarked;

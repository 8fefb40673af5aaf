/**
 * Plain language: which words of a text a family may not know, and plainer ones.
 *
 * <p>A helper, not a gate. Nothing here changes a text or judges who wrote it.
 */
@NullMarked
package io.github.sosmapping.rules.language;

import org.jspecify.annotations.NullMarked;

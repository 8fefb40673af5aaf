/** What the child said, drew or showed, and what was explained to the child. */
@NullMarked
@SosStyle
package io.github.sosmapping.core.voice;

import io.github.sosmapping.core.internal.SosStyle;
import org.jspecify.annotations.NullMarked;

/** A sample value, to be replaced. */
@SosStyle
@NullMarked
package io.github.sosmapping.core.sample;

import io.github.sosmapping.core.internal.SosStyle;
import org.jspecify.annotations.NullMarked;

/** Safety scales: the number, its two ends, and the reasons people give. */
@NullMarked
@SosStyle
package io.github.sosmapping.core.scale;

import io.github.sosmapping.core.internal.SosStyle;
import org.jspecify.annotations.NullMarked;

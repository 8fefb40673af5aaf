/** Column three of the map: safety goals, how they are shown, and the steps towards them. */
@NullMarked
@SosStyle
package io.github.sosmapping.core.goal;

import io.github.sosmapping.core.internal.SosStyle;
import org.jspecify.annotations.NullMarked;

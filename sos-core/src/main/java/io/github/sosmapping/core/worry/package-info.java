/** Column one of the map: past harm, danger statements, complicating factors. */
@NullMarked
@SosStyle
package io.github.sosmapping.core.worry;

import io.github.sosmapping.core.internal.SosStyle;
import org.jspecify.annotations.NullMarked;

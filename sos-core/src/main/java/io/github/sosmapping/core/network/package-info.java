/** The people around the child who know the worries and act on the plan. */
@NullMarked
@SosStyle
package io.github.sosmapping.core.network;

import io.github.sosmapping.core.internal.SosStyle;
import org.jspecify.annotations.NullMarked;

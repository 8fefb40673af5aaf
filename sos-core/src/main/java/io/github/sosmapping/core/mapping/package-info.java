/**
 * The map: what we are worried about, what is working well, what needs to happen, and the judgement
 * across them.
 */
@NullMarked
@SosStyle
package io.github.sosmapping.core.mapping;

import io.github.sosmapping.core.internal.SosStyle;
import org.jspecify.annotations.NullMarked;

/** Reviews, supervision, audit and the events that feed an agency's core data. */
@NullMarked
@SosStyle
package io.github.sosmapping.core.learning;

import io.github.sosmapping.core.internal.SosStyle;
import org.jspecify.annotations.NullMarked;

/**
 * What all parts of a record have in common: ids, provenance, life cycle, positions, the place for
 * extensions.
 */
@NullMarked
@SosStyle
package io.github.sosmapping.core.basis;

import io.github.sosmapping.core.internal.SosStyle;
import org.jspecify.annotations.NullMarked;

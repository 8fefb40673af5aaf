/**
 * The family a record is about: the record itself, its children, the people around them, and how
 * they are related.
 */
@NullMarked
@SosStyle
package io.github.sosmapping.core.family;

import io.github.sosmapping.core.internal.SosStyle;
import org.jspecify.annotations.NullMarked;

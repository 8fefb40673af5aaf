/**
 * The safety plan: rules, red flags, bottom lines, evidence, and the path to the end of the work.
 */
@NullMarked
@SosStyle
package io.github.sosmapping.core.plan;

import io.github.sosmapping.core.internal.SosStyle;
import org.jspecify.annotations.NullMarked;

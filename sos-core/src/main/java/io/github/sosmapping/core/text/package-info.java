/** Free text and whose words it is: the only home of prose in a record. */
@NullMarked
@SosStyle
package io.github.sosmapping.core.text;

import io.github.sosmapping.core.internal.SosStyle;
import org.jspecify.annotations.NullMarked;

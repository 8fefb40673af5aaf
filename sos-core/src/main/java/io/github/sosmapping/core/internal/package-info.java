/** Build-time style and small checks; not exported. */
@NullMarked
package io.github.sosmapping.core.internal;

import org.jspecify.annotations.NullMarked;

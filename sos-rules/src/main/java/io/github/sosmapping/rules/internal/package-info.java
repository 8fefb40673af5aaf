/** Workings of the examiner; not exported. */
@NullMarked
package io.github.sosmapping.rules.internal;

import org.jspecify.annotations.NullMarked;

/** Examines records. */
@NullMarked
package io.github.sosmapping.rules;

import org.jspecify.annotations.NullMarked;

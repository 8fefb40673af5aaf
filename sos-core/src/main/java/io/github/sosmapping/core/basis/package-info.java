/** What all values share. */
@NullMarked
package io.github.sosmapping.core.basis;

import org.jspecify.annotations.NullMarked;

/** From arguments to documents. */
@NullMarked
package io.github.sosmapping.cli.internal.input;

import org.jspecify.annotations.NullMarked;

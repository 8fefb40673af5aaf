/** The parts of the command line; none of this is for other code. */
@NullMarked
package io.github.sosmapping.cli.internal;

import org.jspecify.annotations.NullMarked;

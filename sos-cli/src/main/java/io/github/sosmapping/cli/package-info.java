/**
 * The command line.
 *
 * <p>A program, not a library: what other code can rely on is the command {@code sos} with its
 * options, formats and exit codes.
 */
@NullMarked
package io.github.sosmapping.cli;

import org.jspecify.annotations.NullMarked;

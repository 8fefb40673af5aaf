/** The commands and their options. */
@NullMarked
package io.github.sosmapping.cli.internal.command;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.github.sosmapping.cli.internal.console;

import org.jspecify.annotations.NullMarked;

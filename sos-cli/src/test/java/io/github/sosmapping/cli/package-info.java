@NullMarked
package io.github.sosmapping.cli;

import org.jspecify.annotations.NullMarked;

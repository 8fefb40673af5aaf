@NullMarked
package io.github.sosmapping.cli.internal.report;

import org.jspecify.annotations.NullMarked;

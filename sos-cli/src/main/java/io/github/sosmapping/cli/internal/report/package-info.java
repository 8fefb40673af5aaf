/** The formats of a report. */
@NullMarked
package io.github.sosmapping.cli.internal.report;

import org.jspecify.annotations.NullMarked;

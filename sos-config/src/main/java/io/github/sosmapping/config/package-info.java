/**
 * What an agency keeps beside its records: a rule set of its own, acknowledgements of findings, and
 * a baseline for the time of taking over old records.
 *
 * <p>Files that people write are read strictly, and every trouble comes back as a value with a line
 * and a column. Nothing here asks a clock, a network or the environment.
 */
@NullMarked
package io.github.sosmapping.config;

import org.jspecify.annotations.NullMarked;

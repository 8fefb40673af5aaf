/** The conformance suite: how its files are made, and what our own reader says to them. */
@NullMarked
package io.github.sosmapping.tests.conformance;

import org.jspecify.annotations.NullMarked;

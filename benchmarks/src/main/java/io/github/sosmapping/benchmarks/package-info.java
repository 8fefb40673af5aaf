/** Measurements with JMH, always beside a peer in the same run. */
@NullMarked
package io.github.sosmapping.benchmarks;

import org.jspecify.annotations.NullMarked;

/** Benchmarks. */
@NullMarked
package io.github.sosmapping.benchmarks;

import org.jspecify.annotations.NullMarked;

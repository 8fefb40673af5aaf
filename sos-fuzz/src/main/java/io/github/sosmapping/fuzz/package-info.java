/** What a fuzzer calls: each target takes any bytes and throws only where we are at fault. */
@NullMarked
package io.github.sosmapping.fuzz;

import org.jspecify.annotations.NullMarked;

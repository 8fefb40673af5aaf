/** Runs the script. */
@org.jspecify.annotations.NullMarked
package io.github.sosmapping.examples.integrator;

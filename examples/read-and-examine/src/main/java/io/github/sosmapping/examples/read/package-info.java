/** The smallest embedding. */
package io.github.sosmapping.examples.read;

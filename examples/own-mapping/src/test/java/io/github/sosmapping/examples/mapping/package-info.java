/** Tests of the mapping. */
@org.jspecify.annotations.NullMarked
package io.github.sosmapping.examples.mapping;

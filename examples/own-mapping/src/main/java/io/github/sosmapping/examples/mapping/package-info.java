/** From the forms of a case system to records. */
@org.jspecify.annotations.NullMarked
package io.github.sosmapping.examples.mapping;

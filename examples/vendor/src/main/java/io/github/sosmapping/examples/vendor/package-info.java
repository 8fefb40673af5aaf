/** A small case system: starts here, keeps records in {@code store}, answers in {@code web}. */
@NullMarked
package io.github.sosmapping.examples.vendor;

import org.jspecify.annotations.NullMarked;

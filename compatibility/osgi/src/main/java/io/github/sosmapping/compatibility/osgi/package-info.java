/** A bundle as an embedder would write it. */
@NullMarked
package io.github.sosmapping.compatibility.osgi;

import org.jspecify.annotations.NullMarked;

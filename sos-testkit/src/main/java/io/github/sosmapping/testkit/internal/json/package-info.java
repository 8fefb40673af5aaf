/** Cutting and stitching JSON as characters. */
@NullMarked
package io.github.sosmapping.testkit.internal.json;

import org.jspecify.annotations.NullMarked;

/** Tests of the adapter. */
@NullMarked
package io.github.sosmapping.testkit.jqwik;

import org.jspecify.annotations.NullMarked;

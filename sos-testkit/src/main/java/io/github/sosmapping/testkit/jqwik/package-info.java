/** A thin adapter to jqwik. */
@NullMarked
package io.github.sosmapping.testkit.jqwik;

import org.jspecify.annotations.NullMarked;

/** What two records have in common and where they differ. */
@NullMarked
package io.github.sosmapping.testkit.internal.compare;

import org.jspecify.annotations.NullMarked;

/** Invented families: who they are, what happened, and the record of the work with them. */
@NullMarked
package io.github.sosmapping.testkit.internal.story;

import org.jspecify.annotations.NullMarked;

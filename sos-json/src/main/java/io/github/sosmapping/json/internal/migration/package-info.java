/** Changing documents from one schema version to another, as trees. */
@NullMarked
package io.github.sosmapping.json.internal.migration;

import org.jspecify.annotations.NullMarked;

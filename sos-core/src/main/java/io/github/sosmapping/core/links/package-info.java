/** What the ids in a record lead to, and which of them lead nowhere. */
@NullMarked
package io.github.sosmapping.core.links;

import org.jspecify.annotations.NullMarked;

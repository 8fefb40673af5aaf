/** Rules about details that identify somebody. */
@NullMarked
package io.github.sosmapping.rules.catalogue.privacy;

import org.jspecify.annotations.NullMarked;

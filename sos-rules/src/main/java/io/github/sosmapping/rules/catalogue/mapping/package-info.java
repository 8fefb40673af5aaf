/** Rules about the map as a whole. */
@NullMarked
package io.github.sosmapping.rules.catalogue.mapping;

import org.jspecify.annotations.NullMarked;

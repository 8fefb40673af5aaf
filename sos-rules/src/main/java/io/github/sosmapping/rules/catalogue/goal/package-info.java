/** Rules about safety goals. */
@NullMarked
package io.github.sosmapping.rules.catalogue.goal;

import org.jspecify.annotations.NullMarked;

/** Rules about next steps. */
@NullMarked
package io.github.sosmapping.rules.catalogue.step;

import org.jspecify.annotations.NullMarked;

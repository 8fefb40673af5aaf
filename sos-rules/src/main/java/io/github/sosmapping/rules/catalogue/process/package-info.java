/** Rules about how the work is done. */
@NullMarked
package io.github.sosmapping.rules.catalogue.process;

import org.jspecify.annotations.NullMarked;

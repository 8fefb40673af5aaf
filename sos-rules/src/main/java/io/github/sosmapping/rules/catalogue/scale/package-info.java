/** Rules about safety scales. */
@NullMarked
package io.github.sosmapping.rules.catalogue.scale;

import org.jspecify.annotations.NullMarked;

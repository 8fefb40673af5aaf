/** Rules about strengths and existing safety. */
@NullMarked
package io.github.sosmapping.rules.catalogue.safety;

import org.jspecify.annotations.NullMarked;

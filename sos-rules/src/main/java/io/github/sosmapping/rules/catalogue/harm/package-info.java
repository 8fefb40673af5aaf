/** Rules about past harm. */
@NullMarked
package io.github.sosmapping.rules.catalogue.harm;

import org.jspecify.annotations.NullMarked;

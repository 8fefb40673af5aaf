/** Rules about safety plans and the trajectory. */
@NullMarked
package io.github.sosmapping.rules.catalogue.plan;

import org.jspecify.annotations.NullMarked;

/** Rules about the safety network. */
@NullMarked
package io.github.sosmapping.rules.catalogue.network;

import org.jspecify.annotations.NullMarked;

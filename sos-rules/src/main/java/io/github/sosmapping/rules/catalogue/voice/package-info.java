/** Rules about the child's voice and what the child was told. */
@NullMarked
package io.github.sosmapping.rules.catalogue.voice;

import org.jspecify.annotations.NullMarked;

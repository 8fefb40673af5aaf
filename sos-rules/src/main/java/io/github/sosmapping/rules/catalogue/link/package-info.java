/** Rules about links and ids. */
@NullMarked
package io.github.sosmapping.rules.catalogue.link;

import org.jspecify.annotations.NullMarked;

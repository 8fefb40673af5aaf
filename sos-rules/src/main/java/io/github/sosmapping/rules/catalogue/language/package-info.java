/** Rules about language and wording. */
@NullMarked
package io.github.sosmapping.rules.catalogue.language;

import org.jspecify.annotations.NullMarked;

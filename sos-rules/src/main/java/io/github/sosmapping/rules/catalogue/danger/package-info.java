/** Rules about danger statements and complicating factors. */
@NullMarked
package io.github.sosmapping.rules.catalogue.danger;

import org.jspecify.annotations.NullMarked;

/** Tests of reading sentences. */
@NullMarked
package io.github.sosmapping.rules.text;

import org.jspecify.annotations.NullMarked;

/** Tests of looking at documents. */
@NullMarked
package io.github.sosmapping.cli.internal.check;

import org.jspecify.annotations.NullMarked;

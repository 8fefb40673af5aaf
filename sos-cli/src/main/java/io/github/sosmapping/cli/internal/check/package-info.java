/** Looking at documents one by one, and what came of all of them. */
@NullMarked
package io.github.sosmapping.cli.internal.check;

import org.jspecify.annotations.NullMarked;

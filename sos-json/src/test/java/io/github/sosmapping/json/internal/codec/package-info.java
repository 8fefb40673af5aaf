/** Tests of the fast reader from within. */
@NullMarked
package io.github.sosmapping.json.internal.codec;

import org.jspecify.annotations.NullMarked;

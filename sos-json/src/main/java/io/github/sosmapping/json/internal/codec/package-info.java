/** The generated codec and what it stands on; not exported. */
@NullMarked
package io.github.sosmapping.json.internal.codec;

import org.jspecify.annotations.NullMarked;

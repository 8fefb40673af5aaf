/** Going through everything a record holds, with the place of each thing as a JSON Pointer. */
@NullMarked
package io.github.sosmapping.core.walk;

import org.jspecify.annotations.NullMarked;

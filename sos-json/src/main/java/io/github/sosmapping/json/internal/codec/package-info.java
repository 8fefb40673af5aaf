/**
 * Reading and writing straight between JSON tokens and the types of the model. Most classes of this
 * package are generated from the schema when the library is built.
 */
@NullMarked
package io.github.sosmapping.json.internal.codec;

import org.jspecify.annotations.NullMarked;

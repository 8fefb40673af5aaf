/**
 * Bytes to records and back: reading with every check of the schema, writing the same bytes every
 * time.
 */
@NullMarked
package io.github.sosmapping.json;

import org.jspecify.annotations.NullMarked;

/** Explaining what is wrong with a document: positions, the schema validator behind its wall. */
@NullMarked
package io.github.sosmapping.json.internal.schema;

import org.jspecify.annotations.NullMarked;

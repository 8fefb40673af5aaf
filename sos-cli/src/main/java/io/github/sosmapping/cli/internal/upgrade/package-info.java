/** Bringing documents to another schema version. */
@NullMarked
package io.github.sosmapping.cli.internal.upgrade;

import org.jspecify.annotations.NullMarked;

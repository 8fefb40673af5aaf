/** Tests. */
@NullMarked
package io.github.sosmapping.config;

import org.jspecify.annotations.NullMarked;

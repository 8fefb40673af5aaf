/** Tests that need all modules at once: architecture, module path, corpus, canary words, README. */
@NullMarked
package io.github.sosmapping.tests;

import org.jspecify.annotations.NullMarked;

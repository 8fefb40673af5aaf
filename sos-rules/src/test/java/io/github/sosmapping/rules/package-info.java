/** Tests of the examiner and of the rules' common face, and the harness for tests of rules. */
@NullMarked
package io.github.sosmapping.rules;

import org.jspecify.annotations.NullMarked;

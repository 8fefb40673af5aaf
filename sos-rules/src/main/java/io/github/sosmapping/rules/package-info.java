/**
 * What deserves a second look in a record: the examiner, the rules' common face, and what they say.
 *
 * <p>Rules prompt a person to think. A quiet result means only that these rules noticed nothing; it
 * never means that a child is safe.
 */
@NullMarked
package io.github.sosmapping.rules;

import org.jspecify.annotations.NullMarked;

/**
 * How harm, danger, goal, scale, step and rule hang together in a record, as a value that can be
 * drawn.
 *
 * <p>A picture, not a judgement: a gap may be fine for now. What deserves a second look is for the
 * rules to say.
 */
@NullMarked
package io.github.sosmapping.rules.chain;

import org.jspecify.annotations.NullMarked;

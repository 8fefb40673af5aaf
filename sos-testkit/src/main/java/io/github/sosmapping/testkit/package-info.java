/**
 * Generators that need no test engine: invented families that are whole, unfinished, broken in a
 * named way, or hard on software.
 *
 * <pre>{@code
 * FamilyRecord whole = Families.seed(7).generate().record();
 * FamilyRecord broken = Families.seed(7).with(Defect.STEP_WITHOUT_GOAL).generate().record();
 * Families.seed(0).draft().stream().limit(1_000).forEach(family -> ourSystem.store(family.record()));
 * }</pre>
 *
 * <p>Everybody in them is made up. The same seed and settings give the same record anywhere.
 */
@NullMarked
package io.github.sosmapping.testkit;

import org.jspecify.annotations.NullMarked;

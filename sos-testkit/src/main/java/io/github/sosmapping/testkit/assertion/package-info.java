/**
 * Assertions about records and documents, in the manner of AssertJ and without it.
 *
 * <pre>{@code
 * import static io.github.sosmapping.testkit.assertion.SosAssertions.assertThat;
 * import static io.github.sosmapping.testkit.assertion.SosAssertions.assertThatJson;
 *
 * @Test
 * void what_we_export_is_what_we_were_given() {
 *   FamilyRecord record = Families.seed(7).generate().record();
 *   byte[] export = ourSystem.export(ourSystem.store(record));
 *
 *   assertThatJson(export).isReadable().holdsTheSameAs(record).isComplete();
 * }
 *
 * @Test
 * void a_step_that_serves_no_goal_is_asked_about() {
 *   FamilyRecord record = Families.seed(7).with(Defect.STEP_WITHOUT_GOAL).generate().record();
 *
 *   assertThat(record).raises("STEP-002").as(Severity.WARNING).and().doesNotRaise("DAN-007");
 * }
 * }</pre>
 *
 * <p>Failures name rules, places and questions; they hold words of a record only after {@link
 * io.github.sosmapping.testkit.assertion.RecordAssert#quoting()}.
 */
@NullMarked
package io.github.sosmapping.testkit.assertion;

import org.jspecify.annotations.NullMarked;

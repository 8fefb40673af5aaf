package io.github.sosmapping.testkit.assertion;

import static io.github.sosmapping.testkit.assertion.SosAssertions.assertThat;
import static io.github.sosmapping.testkit.assertion.SosAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.json.RecordWriter;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.RuleSet;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.testkit.Defect;
import io.github.sosmapping.testkit.Families;
import io.github.sosmapping.testkit.FamilyGenerator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RecordAssertTest {

  private static final FamilyRecord WHOLE = Families.seed(3).generate().record();
  private static final FamilyRecord BROKEN =
      Families.seed(3).with(Defect.STEP_WITHOUT_GOAL).canaries(true).generate().record();
  private static final FamilyRecord DRAFT = Families.seed(3).draft().generate().record();

  private static String failure(ThrowingCallable assertion) {
    Throwable thrown = catchThrowable(assertion);
    assertThat(thrown).isInstanceOf(AssertionError.class).hasNoCause();
    return String.valueOf(thrown.getMessage());
  }

  @Test
  void the_samples_of_the_package_hold() {
    FamilyRecord record = Families.seed(7).generate().record();
    byte[] export = RecordWriter.compact().write(record);
    assertThatJson(export).isReadable().holdsTheSameAs(record).isComplete();
    FamilyRecord broken = Families.seed(7).with(Defect.STEP_WITHOUT_GOAL).generate().record();
    assertThat(broken).raises("STEP-002").as(Severity.WARNING).and().doesNotRaise("DAN-007");
  }

  @Test
  void a_whole_record_is_complete() {
    assertThat(WHOLE).isComplete().hasNoFindingsAtOrAbove(Severity.WARNING);
  }

  @Test
  void a_draft_is_not_complete_and_the_failure_says_where() {
    assertThat(failure(() -> assertThat(DRAFT).isComplete()))
        .startsWith("Expected the record to be complete (rules standard-1, as of 2026-06-30)")
        .endsWith("/mappings/0");
  }

  @Test
  void a_failure_tells_rule_place_sentence_and_question() {
    String message = failure(() -> assertThat(BROKEN).isComplete());
    assertThat(message)
        .containsPattern("WARNING STEP-002 at /mappings/\\d/nextSteps/\\d")
        .contains("This next step is not linked to any safety goal.")
        .contains("Which safety goal does this step bring nearer");
  }

  @Test
  void a_failure_holds_no_words_of_the_record_unless_asked() {
    assertThat(failure(() -> assertThat(BROKEN).hasNoFindings()))
        .doesNotContain(FamilyGenerator.CANARY);
    assertThat(failure(() -> assertThat(BROKEN).quoting().hasNoFindings()))
        .contains(FamilyGenerator.CANARY);
  }

  @Test
  void a_rule_is_raised_at_a_place() {
    FamilyRecord record = Families.seed(3).with(Defect.STEP_WITHOUT_GOAL).generate().record();
    String place =
        failure(() -> assertThat(record).raises("STEP-002").at("/nowhere"))
            .lines()
            .filter(line -> line.contains("STEP-002 at /mappings"))
            .map(line -> line.substring(line.indexOf('/')))
            .findFirst()
            .orElseThrow();
    assertThat(record)
        .raises("STEP-002")
        .at(place)
        .as(Severity.WARNING)
        .times(1)
        .and()
        .doesNotRaise("DAN-007");
  }

  @Test
  void a_rule_that_is_not_raised_says_what_it_saw() {
    assertThat(failure(() -> assertThat(WHOLE).raises("STEP-002")))
        .isEqualTo(
            "Expected the record to raise STEP-002 (Next step that serves no goal)"
                + " (rules standard-1, as of 2026-06-30), but the rule found it in place.");
  }

  @Test
  void what_a_rule_found_in_place_is_met() {
    assertThat(WHOLE).meets("STEP-002");
    assertThat(failure(() -> assertThat(BROKEN).meets("STEP-002"))).contains("STEP-002 at /");
  }

  @Test
  void a_rule_that_did_not_look_is_no_proof() {
    RuleSet off = RuleSet.standard().toBuilder("without").off("STEP-002").build();
    assertThat(failure(() -> assertThat(BROKEN).with(off).doesNotRaise("STEP-002")))
        .contains("did not look: switched off");
  }

  @Test
  void a_rule_that_failed_is_no_proof_either() {
    RuleSet failing = RuleSet.builder("failing").add(new Failing()).build();
    assertThat(failure(() -> assertThat(WHOLE).with(failing).isComplete()))
        .contains("to be looked at by OWN-001")
        .contains("rule failed");
  }

  @Test
  void a_rule_that_nobody_knows_is_a_mistake_of_the_test() {
    assertThatThrownBy(() -> assertThat(WHOLE).doesNotRaise("STEP-0002"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no rule STEP-0002 in standard-1");
  }

  @Test
  void the_day_matters() {
    assertThat(failure(() -> assertThat(WHOLE).asOf(Families.TODAY.plusYears(2)).isComplete()))
        .contains("as of 2028-06-30");
  }

  @RuleInfo(
      id = "OWN-001",
      summary = "A rule that fails",
      severity = Severity.ADVICE,
      about = Topic.MAPPING,
      notices = "Nothing.",
      asks = "Why?",
      meets = "Nothing.",
      sources = "none")
  static final class Failing implements Rule {
    @Override
    public void examine(Facts facts, Outcome out) {
      throw new IllegalStateException();
    }
  }
}

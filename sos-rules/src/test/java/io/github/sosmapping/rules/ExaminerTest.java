package io.github.sosmapping.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.walk.Pointer;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ExaminerTest {

  private static final FamilyRecord RECORD =
      Fragment.record(
          """
          {"mappings": [{"dangerStatements": [{"id": "d1"}, {"id": "d2"}, {"id": "d3"}, {"id": "d4"},
            {"id": "d5"}, {"id": "d6"}, {"id": "d7"}, {"id": "d8"}, {"id": "d9"}, {"id": "d10"},
            {"id": "d11"}]}]}
          """);

  @RuleInfo(
      id = "TEST-001",
      summary = "Throws",
      severity = Severity.WARNING,
      about = Topic.MAPPING,
      notices = "Never.",
      asks = "What now?",
      meets = "Never.",
      sources = "own design")
  static final class ThrowingRule implements Rule {
    @Override
    public void examine(Facts facts, Outcome out) {
      out.finding(Pointer.ROOT);
      throw new IllegalStateException("the words of the record: " + facts.record().id().value());
    }
  }

  @RuleInfo(
      id = "TEST-002",
      summary = "Says nothing",
      severity = Severity.WARNING,
      about = Topic.MAPPING,
      notices = "Never.",
      asks = "What now?",
      meets = "Never.",
      appliesFrom = "2026-06-01",
      stages = Stage.ONGOING_CASEWORK,
      sources = "own design")
  static final class SilentRule implements Rule {
    @Override
    public void examine(Facts facts, Outcome out) {}
  }

  @Test
  void a_rule_that_throws_is_reported_and_the_others_still_look() {
    RuleSet set = RuleSet.builder("t").add(new ThrowingRule()).addAll(Catalogue.rules()).build();

    Examination examination = Examiner.examine(RECORD, Fragment.AS_OF, set);

    assertThat(examination.notAssessed())
        .filteredOn(entry -> entry.rule().id().equals("TEST-001"))
        .extracting(NotAssessed::reason)
        .containsExactly(NotAssessed.Reason.RULE_FAILED);
    assertThat(examination.findings()).noneMatch(f -> f.rule().id().equals("TEST-001"));
    assertThat(examination.findings()).anyMatch(f -> f.rule().id().equals("DAN-007"));
  }

  @Test
  void every_rule_gives_an_answer() {
    Examination examination = Examiner.examine(RECORD, Fragment.AS_OF, RuleSet.standard());

    for (RuleSet.Entry entry : RuleSet.standard().entries()) {
      boolean answered =
          examination.findings().stream().anyMatch(f -> f.rule().equals(entry.label()))
              || examination.workingWell().stream().anyMatch(m -> m.rule().equals(entry.label()))
              || examination.notAssessed().stream().anyMatch(n -> n.rule().equals(entry.label()));
      assertThat(answered).as("an answer of %s", entry.label()).isTrue();
    }
  }

  @Test
  void findings_stand_in_the_order_of_the_record() {
    RuleSet set = only("DAN-007");
    assertThat(Examiner.examine(RECORD, Fragment.AS_OF, set).findings())
        .extracting(finding -> finding.at().toString())
        .startsWith("/mappings/0/dangerStatements/0", "/mappings/0/dangerStatements/1")
        .endsWith("/mappings/0/dangerStatements/9", "/mappings/0/dangerStatements/10");
  }

  private static RuleSet only(String id) {
    RuleSet.Builder builder = RuleSet.builder("only");
    Catalogue.rules().stream()
        .filter(rule -> RuleLabel.of(rule.getClass()).id().equals(id))
        .forEach(builder::add);
    return builder.build();
  }

  @Test
  void a_rule_set_can_switch_off_weigh_and_set() {
    RuleSet set =
        RuleSet.standard().toBuilder("ours-1")
            .off("DAN-007")
            .severity("STEP-002", Severity.ADVICE)
            .threshold("DAN-007", "draftDays", 3)
            .build();

    Examination examination = Examiner.examine(RECORD, Fragment.AS_OF, set);

    assertThat(examination.ruleSet()).isEqualTo("ours-1");
    assertThat(examination.findings()).noneMatch(f -> f.rule().id().equals("DAN-007"));
    assertThat(examination.notAssessed())
        .anyMatch(
            entry ->
                entry.rule().id().equals("DAN-007")
                    && entry.reason() == NotAssessed.Reason.SWITCHED_OFF);
  }

  @Test
  void a_rule_set_refuses_what_it_does_not_know() {
    RuleSet.Builder builder = RuleSet.standard().toBuilder("ours-1");
    assertThatThrownBy(() -> builder.off("NO-001")).hasMessageContaining("NO-001");
    assertThatThrownBy(() -> builder.threshold("DAN-007", "nothing", 1))
        .hasMessageContaining("no threshold nothing");
    assertThatThrownBy(() -> builder.threshold("DAN-007", "draftDays", -1))
        .hasMessageContaining("between");
    assertThatThrownBy(() -> builder.addAll(Catalogue.rules())).hasMessageContaining("two rules");
    assertThatThrownBy(() -> builder.add((facts, out) -> {})).hasMessageContaining("@RuleInfo");
  }

  @Test
  void a_rule_looks_only_at_its_stage_and_from_its_day_on() {
    RuleSet set = RuleSet.builder("t").add(new SilentRule()).build();
    FamilyRecord closed = Fragment.record("{\"stage\": \"CLOSED\"}");

    assertThat(reasons(RECORD, set, 0)).containsExactly(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
    assertThat(reasons(closed, set, 0)).containsExactly(NotAssessed.Reason.OTHER_STAGE);
    assertThat(reasons(RECORD, set, 60)).containsExactly(NotAssessed.Reason.NOT_YET_IN_FORCE);
    RuleSet anywhere = set.toBuilder("t2").stages("TEST-002", Set.of()).build();
    assertThat(reasons(closed, anywhere, 0)).containsExactly(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }

  private static List<NotAssessed.Reason> reasons(FamilyRecord record, RuleSet set, int daysAgo) {
    return Examiner.examine(record, Fragment.AS_OF.minusDays(daysAgo), set).notAssessed().stream()
        .map(NotAssessed::reason)
        .toList();
  }

  @Test
  void many_threads_get_the_same_answer() throws Exception {
    Examination expected = Examiner.examine(RECORD, Fragment.AS_OF, RuleSet.standard());
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<Examination> task =
          () -> Examiner.examine(RECORD, Fragment.AS_OF, RuleSet.standard());
      List<Future<Examination>> all = threads.invokeAll(java.util.Collections.nCopies(64, task));
      for (Future<Examination> one : all) {
        assertThat(one.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void findings_hold_no_words_of_the_record() {
    FamilyRecord record =
        Fragment.record(
            """
            {"mappings": [{"dangerStatements": [{"id": "d1", "fullText": "CANARY neglect DV"}],
              "nextSteps": [{"action": "CANARY refer"}]}]}
            """);
    Examination examination = Examiner.examine(record, Fragment.AS_OF, RuleSet.standard());
    assertThat(examination.toString()).doesNotContain("CANARY");
    assertThat(examination.findings())
        .allSatisfy(
            finding ->
                assertThat(
                        finding.message(java.util.Locale.UK)
                            + finding.question(java.util.Locale.UK)
                            + finding)
                    .doesNotContain("CANARY"));
  }
}

package io.github.sosmapping.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Examination;
import io.github.sosmapping.rules.Examiner;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Finding;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.RuleSet;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the rules do over many records of every kind: a rule has to tell them apart. */
class CatalogueOverCorpusTest {

  private static final List<FamilyRecord> CORPUS = Corpus.all();

  private static Examination examine(FamilyRecord record, RuleSet ruleSet) {
    return Examiner.examine(record, Corpus.AS_OF, ruleSet);
  }

  /** Returns the rules that notice something in every record or in none, with a word on which. */
  private static Map<String, String> rulesThatTellNothingApart(RuleSet ruleSet) {
    Map<String, Integer> records = new TreeMap<>();
    ruleSet.entries().forEach(entry -> records.put(entry.label().id(), 0));
    for (FamilyRecord record : CORPUS) {
      Set<String> noticing = new HashSet<>();
      examine(record, ruleSet).findings().forEach(finding -> noticing.add(finding.rule().id()));
      noticing.forEach(rule -> records.merge(rule, 1, Integer::sum));
    }
    Map<String, String> useless = new TreeMap<>();
    records.forEach(
        (rule, count) -> {
          if (count == 0) {
            useless.put(rule, "never notices");
          } else if (count == CORPUS.size()) {
            useless.put(rule, "always notices");
          }
        });
    return useless;
  }

  @Test
  void every_rule_notices_something_in_some_records_and_nothing_in_others() {
    assertThat(rulesThatTellNothingApart(RuleSet.standard()))
        .as("a rule that never notices is dead, one that always notices is noise")
        .isEmpty();
  }

  @Test
  void rules_that_never_or_always_notice_are_found_out() {
    RuleSet rules =
        RuleSet.builder("useless").add(new NeverNotices()).add(new AlwaysNotices()).build();

    assertThat(rulesThatTellNothingApart(rules))
        .containsExactly(
            Map.entry("TEST-001", "never notices"), Map.entry("TEST-002", "always notices"));
  }

  @Test
  void a_rule_leaves_a_cause_only_to_a_rule_that_speaks() {
    for (FamilyRecord record : CORPUS) {
      Examination examination = examine(record, RuleSet.standard());
      Set<String> speaking = new HashSet<>();
      examination.findings().stream().map(Finding::rule).forEach(rule -> speaking.add(rule.id()));
      examination.notAssessed().stream()
          .filter(entry -> entry.reason() == NotAssessed.Reason.EXPLAINED_IN_RECORD)
          .forEach(entry -> speaking.add(entry.rule().id()));
      assertThat(covered(examination))
          .allSatisfy(entry -> assertThat(speaking).contains(entry.arguments().get(0)));
    }
  }

  @Test
  void no_cause_is_left_to_a_rule_that_is_switched_off() {
    Set<String> pairs = new TreeSet<>();
    for (FamilyRecord record : CORPUS) {
      for (NotAssessed entry : covered(examine(record, RuleSet.standard()))) {
        String other = entry.arguments().get(0);
        if (pairs.add(entry.rule().id() + other)) {
          RuleSet without = RuleSet.standard().toBuilder("without").off(other).build();
          assertThat(covered(examine(record, without)))
              .noneMatch(left -> left.arguments().contains(other));
        }
      }
    }
    assertThat(pairs).hasSizeGreaterThan(5);
  }

  @Test
  void no_rule_fails_on_any_record() {
    for (FamilyRecord record : CORPUS) {
      assertThat(examine(record, RuleSet.standard()).notAssessed())
          .noneMatch(entry -> entry.reason() == NotAssessed.Reason.RULE_FAILED);
    }
  }

  private static List<NotAssessed> covered(Examination examination) {
    return examination.notAssessed().stream()
        .filter(entry -> entry.reason() == NotAssessed.Reason.COVERED_BY_OTHER_RULE)
        .toList();
  }

  @RuleInfo(
      id = "TEST-001",
      summary = "Never notices",
      severity = Severity.ADVICE,
      about = Topic.MAPPING,
      notices = "Nothing.",
      asks = "What?",
      meets = "Everything.",
      sources = "own design")
  private static final class NeverNotices implements Rule {

    @Override
    public void examine(Facts facts, Outcome out) {
      out.met(List.of(Pointer.ROOT));
    }
  }

  @RuleInfo(
      id = "TEST-002",
      summary = "Always notices",
      severity = Severity.ADVICE,
      about = Topic.MAPPING,
      notices = "Something.",
      asks = "What?",
      meets = "Nothing.",
      sources = "own design")
  private static final class AlwaysNotices implements Rule {

    @Override
    public void examine(Facts facts, Outcome out) {
      out.finding(Pointer.ROOT);
    }
  }
}

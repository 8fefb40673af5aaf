package io.github.sosmapping.testkit.assertion;

import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.rules.Examination;
import io.github.sosmapping.rules.Examiner;
import io.github.sosmapping.rules.Finding;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleLabel;
import io.github.sosmapping.rules.RuleSet;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.testkit.Families;
import io.github.sosmapping.testkit.internal.compare.Difference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a record: whether it is finished, and what the rules notice.
 *
 * <p>Unless told otherwise the rules are the standard ones and the day is {@link Families#TODAY},
 * on which generated records stand. An assertion that holds says that these rules noticed nothing
 * in a record; it says nothing about a child. Immutable and thread-safe: {@code asOf}, {@code with}
 * and {@code quoting} return other assertions about the same record.
 */
public final class RecordAssert {

  private final FamilyRecord record;
  private final LocalDate asOf;
  private final RuleSet ruleSet;
  private final boolean quoting;
  // Made when first asked for; making it twice would only cost time.
  private @Nullable Examination examined;

  private RecordAssert(FamilyRecord record, LocalDate asOf, RuleSet ruleSet, boolean quoting) {
    this.record = record;
    this.asOf = asOf;
    this.ruleSet = ruleSet;
    this.quoting = quoting;
  }

  static RecordAssert of(FamilyRecord record) {
    return new RecordAssert(record, Families.TODAY, RuleSet.standard(), false);
  }

  /** Looks at the record as it stands on this day. */
  public RecordAssert asOf(LocalDate day) {
    return new RecordAssert(record, day, ruleSet, quoting);
  }

  /** Looks at the record with these rules. */
  public RecordAssert with(RuleSet rules) {
    return new RecordAssert(record, asOf, rules, quoting);
  }

  /** Lets failures quote the words of the record; for invented records only. */
  public RecordAssert quoting() {
    return new RecordAssert(record, asOf, ruleSet, true);
  }

  /**
   * Asserts that the record is finished: no map that stands is a draft, no rule failed, and no
   * finding is a warning or heavier. Advice may remain.
   */
  public RecordAssert isComplete() {
    List<String> drafts = drafts();
    if (!drafts.isEmpty()) {
      throw new AssertionError(
          telling().expected("to be complete", ", but these maps are drafts:\n")
              + "\n  "
              + String.join("\n  ", drafts));
    }
    return allLookedAndNone("to be complete", Severity.WARNING);
  }

  /** Asserts that the rules noticed nothing of this severity or heavier, and that none failed. */
  public RecordAssert hasNoFindingsAtOrAbove(Severity severity) {
    return allLookedAndNone("to have no finding at or above " + severity, severity);
  }

  /** Asserts that the rules noticed nothing at all, and that none failed. */
  public RecordAssert hasNoFindings() {
    return allLookedAndNone("to have no finding", Severity.ADVICE);
  }

  /**
   * Asserts that a rule noticed something.
   *
   * @param ruleId id of the rule; former ids are understood
   * @return assertions about what it noticed
   * @throws IllegalArgumentException if the rule set has no such rule
   */
  public RaisedAssert raises(String ruleId) {
    RuleLabel rule = rule(ruleId);
    List<Finding> raised = findings(rule);
    if (raised.isEmpty()) {
      throw new AssertionError(telling().notRaised(rule));
    }
    return new RaisedAssert(this, rule, raised);
  }

  /**
   * Asserts that a rule noticed nothing. A rule that is switched off, not yet in force or failed
   * did not look, and the assertion fails.
   *
   * @param ruleId id of the rule; former ids are understood
   * @throws IllegalArgumentException if the rule set has no such rule
   */
  public RecordAssert doesNotRaise(String ruleId) {
    RuleLabel rule = rule(ruleId);
    for (NotAssessed one : examination().notAssessed()) {
      boolean blind =
          switch (one.reason()) {
            case SWITCHED_OFF, NOT_YET_IN_FORCE, RULE_FAILED -> true;
            default -> false;
          };
      if (blind && one.rule().equals(rule)) {
        throw new AssertionError(telling().didNotLook(rule));
      }
    }
    List<Finding> raised = findings(rule);
    if (!raised.isEmpty()) {
      throw new AssertionError(telling().findings("not to raise " + rule, raised));
    }
    return this;
  }

  /**
   * Asserts that a rule found what it looks for in place.
   *
   * @param ruleId id of the rule; former ids are understood
   * @throws IllegalArgumentException if the rule set has no such rule
   */
  public RecordAssert meets(String ruleId) {
    RuleLabel rule = rule(ruleId);
    if (examination().workingWell().stream().noneMatch(met -> met.rule().equals(rule))) {
      throw new AssertionError(telling().notMet(rule, findings(rule)));
    }
    return this;
  }

  /**
   * Asserts that the record holds everything another one holds, and nothing else.
   *
   * <p>A failure lists the places where something was lost, added, changed or put in another order,
   * lists of entries with ids being compared entry by entry.
   */
  public RecordAssert holdsTheSameAs(FamilyRecord expected) {
    if (!record.equals(expected)) {
      throw new AssertionError(
          telling().differences(Difference.between(expected, record), expected, record));
    }
    return this;
  }

  private RecordAssert allLookedAndNone(String expectation, Severity severity) {
    for (NotAssessed one : examination().notAssessed()) {
      if (one.reason() == NotAssessed.Reason.RULE_FAILED) {
        throw new AssertionError(telling().didNotLook(one.rule()));
      }
    }
    List<Finding> heavy =
        examination().findings().stream()
            .filter(finding -> finding.severity().isAtLeast(severity))
            .toList();
    if (!heavy.isEmpty()) {
      throw new AssertionError(telling().findings(expectation, heavy));
    }
    return this;
  }

  // A map of the past may have stayed a draft for good; the last one is what stands.
  private List<String> drafts() {
    List<String> found = new ArrayList<>();
    int last = record.mappings().size() - 1;
    if (last >= 0) {
      Mapping latest = record.mappings().get(last);
      if (latest.status() == Lifecycle.DRAFT) {
        found.add("/mappings/" + last);
      }
    }
    return found;
  }

  private List<Finding> findings(RuleLabel rule) {
    return examination().findings().stream().filter(one -> one.rule().equals(rule)).toList();
  }

  private RuleLabel rule(String id) {
    Optional<RuleLabel> found =
        ruleSet.entries().stream()
            .map(RuleSet.Entry::label)
            .filter(label -> label.id().equals(id) || label.formerIds().contains(id))
            .findFirst();
    // A slip of the pen must not make an assertion that always holds.
    return found.orElseThrow(
        () -> new IllegalArgumentException("there is no rule " + id + " in " + ruleSet.id()));
  }

  private Examination examination() {
    Examination known = examined;
    if (known == null) {
      known = Examiner.examine(record, asOf, ruleSet);
      examined = known;
    }
    return known;
  }

  Telling telling() {
    return new Telling(record, examination(), quoting);
  }
}

package io.github.sosmapping.rules;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.internal.ByPlace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks at records with the rules of a set.
 *
 * <p>Pure: the same record, day and rule set give the same result in the same order, on any machine
 * and in any locale. A result without findings means that these rules noticed nothing, not that a
 * child is safe. Stateless and thread-safe.
 */
public final class Examiner {

  // Taking a place to pieces for each comparison costs more than all the comparing.
  @SuppressWarnings("ArrayRecordComponent") // sorted by, never compared for equality
  private record Placed(String[] segments, Finding finding) {

    static final Comparator<Placed> IN_ORDER =
        Comparator.comparing(Placed::segments, ByPlace::compare)
            .thenComparing(placed -> placed.finding().rule().id());

    Placed(Finding finding) {
      this(ByPlace.segments(finding.at()), finding);
    }
  }

  private Examiner() {}

  /**
   * Looks at a record.
   *
   * @param record the record
   * @param asOf the day from which dates are judged; usually today, given by the caller
   * @param ruleSet the rules and their settings
   * @return findings, what is working well, and what was not assessed; never null
   */
  public static Examination examine(FamilyRecord record, LocalDate asOf, RuleSet ruleSet) {
    return examine(record, asOf, ruleSet, null);
  }

  /**
   * Looks at a record and measures how long each rule takes.
   *
   * @param record the record
   * @param asOf the day from which dates are judged; usually today, given by the caller
   * @param ruleSet the rules and their settings
   * @param times where to note how long each rule took
   * @return findings, what is working well, and what was not assessed; never null
   */
  public static Examination timed(
      FamilyRecord record, LocalDate asOf, RuleSet ruleSet, RuleTimes times) {
    return examine(record, asOf, ruleSet, times);
  }

  private static Examination examine(
      FamilyRecord record, LocalDate asOf, RuleSet ruleSet, @Nullable RuleTimes times) {
    Facts facts = new Facts(record, asOf);
    List<Finding> findings = new ArrayList<>();
    List<Met> met = new ArrayList<>();
    List<NotAssessed> notAssessed = new ArrayList<>();
    Predicate<RuleLabel> speaking =
        other -> ruleSet.holds(other.id()) && ruleSet.gate(other, record.stage(), asOf) == null;
    for (RuleSet.Entry entry : ruleSet.entries()) {
      RuleLabel label = entry.label();
      NotAssessed.Reason closed = ruleSet.gate(label, record.stage(), asOf);
      if (closed != null) {
        notAssessed.add(new NotAssessed(label, closed, Pointer.ROOT, List.of()));
        continue;
      }
      Outcome outcome = new Outcome(label, ruleSet, speaking);
      long started = times == null ? 0 : times.now();
      boolean ran = runs(entry.rule(), facts, outcome);
      if (times != null) {
        times.add(label, started);
      }
      if (!ran) {
        notAssessed.add(
            new NotAssessed(label, NotAssessed.Reason.RULE_FAILED, Pointer.ROOT, List.of()));
        continue;
      }
      boolean silent =
          !outcome.hasFindings() && outcome.met().isEmpty() && outcome.notAssessed().isEmpty();
      if (silent) {
        outcome.notAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT, Pointer.ROOT);
      }
      findings.addAll(outcome.findings());
      met.addAll(outcome.met());
      notAssessed.addAll(outcome.notAssessed());
    }
    return new Examination(ruleSet.id(), asOf, inOrder(findings), met, notAssessed);
  }

  private static List<Finding> inOrder(List<Finding> findings) {
    Placed[] placed = new Placed[findings.size()];
    for (int i = 0; i < placed.length; i++) {
      placed[i] = new Placed(findings.get(i));
    }
    Arrays.sort(placed, Placed.IN_ORDER);
    List<Finding> ordered = new ArrayList<>(placed.length);
    for (Placed next : placed) {
      ordered.add(next.finding());
    }
    return ordered;
  }

  // One rule's fault must not keep the others from looking; what it threw could quote the record.
  // A rule in another language may throw checked exceptions, and one from another jar may lack
  // classes. Running out of memory is no rule's own affair and goes on to the caller.
  private static boolean runs(Rule rule, Facts facts, Outcome outcome) {
    try {
      rule.examine(facts, outcome);
      return true;
    } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
      return false;
    }
  }
}

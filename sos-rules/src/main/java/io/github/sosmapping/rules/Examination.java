package io.github.sosmapping.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the rules of a set had to say about one record on one day.
 *
 * <p>For each rule there is an answer: findings, something met, or why it did not look. No counts
 * per person, no grade and no total: findings are about a record. An examination without findings
 * does not say that a child is safe. Immutable and thread-safe; holds nothing of the record.
 *
 * @param ruleSet id and version of the rule set
 * @param asOf the day the record was looked at
 * @param findings what deserves a second look, in the order of the record
 * @param workingWell what is in place, in the order of the rules
 * @param notAssessed what was not looked at and why, in the order of the rules
 */
public record Examination(
    String ruleSet,
    LocalDate asOf,
    List<Finding> findings,
    List<Met> workingWell,
    List<NotAssessed> notAssessed) {

  /** Copies the lists. */
  public Examination {
    findings = List.copyOf(findings);
    workingWell = List.copyOf(workingWell);
    notAssessed = List.copyOf(notAssessed);
  }

  /** Returns the heaviest severity found, if anything was. */
  public Optional<Severity> heaviest() {
    return findings.stream().map(Finding::severity).min(Severity::compareTo);
  }
}

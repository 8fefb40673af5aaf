package io.github.sosmapping.cli.internal.check;

import java.util.SortedSet;

/**
 * What came of all documents of a run. Counts of documents and findings, never of people.
 *
 * @param readable documents that hold a record
 * @param invalid documents that break the schema
 * @param unreadable documents that could not be read
 * @param raisingQuestions records with at least one finding
 * @param errors findings of that severity, shown or not; likewise the next two
 * @param hidden findings that the report leaves out
 * @param aside findings that do not count
 * @param failedRules ids of rules that failed on some record
 * @param exitCode what the program ends with
 */
public record Summary(
    long readable,
    long invalid,
    long unreadable,
    long raisingQuestions,
    long errors,
    long warnings,
    long advice,
    long hidden,
    Aside aside,
    SortedSet<String> failedRules,
    int exitCode) {

  /**
   * What does not count in a run.
   *
   * @param acknowledged findings that somebody looked at
   * @param known findings that the baseline knows
   * @param idle acknowledgements that set nothing aside
   * @param unseen records that have acknowledgements and were not among the documents
   */
  public record Aside(long acknowledged, long known, long idle, long unseen) {

    /** Tells whether there is anything to say. */
    public boolean isEmpty() {
      return acknowledged + known + idle + unseen == 0;
    }
  }

  /** Returns how many documents there were. */
  public long documents() {
    return readable + invalid + unreadable;
  }
}

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
    SortedSet<String> failedRules,
    int exitCode) {

  /** Returns how many documents there were. */
  public long documents() {
    return readable + invalid + unreadable;
  }
}

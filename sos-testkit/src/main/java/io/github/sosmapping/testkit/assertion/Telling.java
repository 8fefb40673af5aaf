package io.github.sosmapping.testkit.assertion;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.rules.Examination;
import io.github.sosmapping.rules.Finding;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleLabel;
import io.github.sosmapping.testkit.internal.compare.Difference;
import io.github.sosmapping.testkit.internal.compare.Json;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What failures of {@link RecordAssert} say; holds words of the record only where asked to. */
final class Telling {

  private static final int MOST = 20;
  private static final int LONGEST = 200;

  private final FamilyRecord record;
  private final Examination examination;
  private final boolean quoting;

  Telling(FamilyRecord record, Examination examination, boolean quoting) {
    this.record = record;
    this.examination = examination;
    this.quoting = quoting;
  }

  String expected(String expectation, String but) {
    return "Expected the record " + expectation + " (" + setting() + ")" + but;
  }

  private String setting() {
    return "rules " + examination.ruleSet() + ", as of " + examination.asOf();
  }

  String findings(String expectation, List<Finding> findings) {
    StringBuilder message = new StringBuilder(expected(expectation, ", but it raises:\n"));
    Json words = quoting ? Json.of(record) : Json.NOTHING;
    for (Finding finding : findings.subList(0, Math.min(MOST, findings.size()))) {
      message
          .append("\n  ")
          .append(finding.severity())
          .append(' ')
          .append(finding.rule())
          .append(" at ")
          .append(place(finding.at().toString()))
          .append("\n    ")
          .append(finding.message(Locale.ENGLISH))
          .append("\n    ")
          .append(finding.question(Locale.ENGLISH));
      words.firstText(finding.at().toString()).ifPresent(text -> quote(message, text));
    }
    return more(message, findings.size());
  }

  String notRaised(RuleLabel rule) {
    String reasons = reasons(rule);
    boolean met = examination.workingWell().stream().anyMatch(one -> one.rule().equals(rule));
    String but;
    if (met) {
      but = ", but the rule found it in place.";
    } else if (reasons.isEmpty()) {
      but = ", but the rule noticed nothing.";
    } else {
      but = ", but the rule did not look: " + reasons + ".";
    }
    return expected("to raise " + rule + " (" + rule.summary() + ")", but);
  }

  String notMet(RuleLabel rule, List<Finding> raised) {
    String expectation = "to meet " + rule + " (" + rule.summary() + ")";
    if (!raised.isEmpty()) {
      return findings(expectation, raised);
    }
    String reasons = reasons(rule);
    return expected(
        expectation,
        reasons.isEmpty()
            ? ", but the rule says nothing of it."
            : ", but the rule did not look: " + reasons + ".");
  }

  String didNotLook(RuleLabel rule) {
    return expected(
        "to be looked at by " + rule, ", but the rule did not look: " + reasons(rule) + ".");
  }

  private String reasons(RuleLabel rule) {
    return examination.notAssessed().stream()
        .filter(one -> one.rule().equals(rule))
        .map(NotAssessed::reason)
        .distinct()
        .map(reason -> reason.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .collect(Collectors.joining(", "));
  }

  String differences(List<Difference> found, FamilyRecord expected, FamilyRecord actual) {
    StringBuilder message =
        new StringBuilder("Expected the record to hold the same as another one, but:\n");
    Json before = quoting ? Json.of(expected) : Json.NOTHING;
    Json after = quoting ? Json.of(actual) : Json.NOTHING;
    for (Difference one : found.subList(0, Math.min(MOST, found.size()))) {
      message.append("\n  ").append(one.inWords());
      before.firstText(one.at()).ifPresent(text -> quote(message, text));
      if (one.kind() == Difference.Kind.CHANGED) {
        after.firstText(one.other()).ifPresent(text -> quote(message, text));
      }
    }
    return more(message, found.size());
  }

  private static String more(StringBuilder message, int all) {
    if (all > MOST) {
      message.append("\n  and ").append(all - MOST).append(" more");
    }
    return message.toString();
  }

  private static String place(String pointer) {
    return pointer.isEmpty() ? "the record as a whole" : pointer;
  }

  private static void quote(StringBuilder message, String text) {
    boolean whole = text.codePointCount(0, text.length()) <= LONGEST;
    message
        .append("\n    \"")
        .append(whole ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…")
        .append('"');
  }
}

package io.github.sosmapping.cli.internal.check;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.json.Problem;
import io.github.sosmapping.json.ProblemCode;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.rules.Examination;
import io.github.sosmapping.rules.Finding;
import io.github.sosmapping.rules.NotAssessed;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Counts what comes by. */
final class Tally {

  private final FailOn failOn;
  private final Set<Id<FamilyRecord>> unseen;
  private final SortedSet<String> failedRules = new TreeSet<>();
  private long readable;
  private long invalid;
  private long unreadable;
  private long raisingQuestions;
  private long errors;
  private long warnings;
  private long advice;
  private long hidden;
  private long acknowledged;
  private long known;
  private long idle;
  private boolean something;
  private boolean fault;

  Tally(FailOn failOn, Set<Id<FamilyRecord>> acknowledgedRecords) {
    this.failOn = failOn;
    this.unseen = new HashSet<>(acknowledgedRecords);
  }

  void count(Checked checked) {
    ReadResult result = checked.document().result();
    if (result instanceof ReadResult.Readable) {
      readable++;
    } else if (result instanceof ReadResult.Invalid) {
      invalid++;
      something |= failOn != FailOn.NEVER;
    } else {
      unreadable++;
    }
    for (Problem problem : checked.document().problems().kept()) {
      fault |= problem.code() == ProblemCode.INTERNAL_FAULT;
    }
    hidden += checked.hidden();
    acknowledged += checked.aside().acknowledged().size();
    known += checked.aside().known().size();
    idle += checked.aside().idle().size();
    checked.record().ifPresent(record -> unseen.remove(record.id()));
    Examination examination = checked.examination();
    if (examination != null) {
      count(examination);
    }
  }

  private void count(Examination examination) {
    if (!examination.findings().isEmpty()) {
      raisingQuestions++;
    }
    for (Finding finding : examination.findings()) {
      switch (finding.severity()) {
        case ERROR -> errors++;
        case WARNING -> warnings++;
        case ADVICE -> advice++;
      }
      something |= failOn.counts(finding.severity());
    }
    for (NotAssessed notAssessed : examination.notAssessed()) {
      if (notAssessed.reason() == NotAssessed.Reason.RULE_FAILED) {
        failedRules.add(notAssessed.rule().id());
        fault = true;
      }
    }
  }

  long documents() {
    return readable + invalid + unreadable;
  }

  long findings() {
    return errors + warnings + advice;
  }

  Summary summary() {
    return new Summary(
        readable,
        invalid,
        unreadable,
        raisingQuestions,
        errors,
        warnings,
        advice,
        hidden,
        new Summary.Aside(acknowledged, known, idle, unseen.size()),
        new TreeSet<>(failedRules),
        exitCode());
  }

  // The heaviest trouble wins: a rule that failed says more about a run than what the others found.
  private int exitCode() {
    if (fault) {
      return ExitCode.FAULT;
    }
    if (unreadable > 0 || documents() == 0) {
      return ExitCode.UNUSABLE;
    }
    return something ? ExitCode.SOMETHING : ExitCode.NOTHING;
  }
}

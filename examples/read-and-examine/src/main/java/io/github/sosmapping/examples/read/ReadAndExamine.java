package io.github.sosmapping.examples.read;

import io.github.sosmapping.json.Problem;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.json.RecordReader;
import io.github.sosmapping.rules.Examination;
import io.github.sosmapping.rules.Examiner;
import io.github.sosmapping.rules.RuleSet;
import io.github.sosmapping.rules.chain.ChainView;
import io.github.sosmapping.rules.chain.DangerChain;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads one record and tells what deserves a second look. */
public final class ReadAndExamine {

  // Both are made once and shared by all threads.
  private static final RecordReader READER = RecordReader.create();
  private static final RuleSet RULES = RuleSet.standard();

  private ReadAndExamine() {}

  /** Prints a line for each problem, or else for each finding. */
  public static void main(String[] args) {
    look(Path.of(args[0]), LocalDate.parse(args[1])).forEach(System.out::println);
  }

  /** Returns a line for each problem, or else for each finding. */
  static List<String> look(Path file, LocalDate asOf) {
    ReadResult result = READER.read(file);
    if (result instanceof ReadResult.Readable readable) {
      return findings(Examiner.examine(readable.record(), asOf, RULES));
    }
    if (result instanceof ReadResult.Invalid invalid) {
      return problems(invalid.problems().kept());
    }
    return problems(((ReadResult.Unreadable) result).problems().kept());
  }

  private static List<String> findings(Examination examination) {
    List<String> lines = new ArrayList<>();
    examination
        .findings()
        .forEach(
            finding ->
                lines.add(
                    finding.rule().id()
                        + " "
                        + finding.at()
                        + ": "
                        + finding.message(Locale.UK)
                        + " "
                        + finding.question(Locale.UK)));
    if (lines.isEmpty()) {
      lines.add("These rules noticed nothing. That does not mean that a child is safe.");
    }
    return lines;
  }

  /** Returns a line for each danger: its chain from harm to goal, and where it does not go on. */
  static List<String> chains(Path file, LocalDate asOf) {
    List<String> lines = new ArrayList<>();
    if (READER.read(file) instanceof ReadResult.Readable readable) {
      for (DangerChain chain : ChainView.of(readable.record(), asOf).chains()) {
        lines.add(
            chain.harms().size()
                + " harm > "
                + chain.danger().at()
                + " > "
                + chain.goals().size()
                + " goal, gaps: "
                + chain.gaps());
      }
    }
    return lines;
  }

  private static List<String> problems(List<Problem> problems) {
    List<String> lines = new ArrayList<>();
    for (Problem problem : problems) {
      lines.add(
          problem.line()
              + ":"
              + problem.column()
              + " "
              + problem.pointer()
              + ": "
              + problem.message(Locale.UK));
    }
    return lines;
  }
}

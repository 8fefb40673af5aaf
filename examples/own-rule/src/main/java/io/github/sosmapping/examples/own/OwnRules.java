package io.github.sosmapping.examples.own;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.json.RecordReader;
import io.github.sosmapping.rules.Examiner;
import io.github.sosmapping.rules.Finding;
import io.github.sosmapping.rules.RuleSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Examines a record with the rules of the catalogue and one of our own. */
public final class OwnRules {

  private OwnRules() {}

  /** The rules added by hand: what looks at records stands here for everyone to read. */
  static RuleSet byHand() {
    return RuleSet.standard().toBuilder("vale-1").add(new MeetingLedByProfessionals()).build();
  }

  /** The rules of every jar on the class path that offers some, ours among them. */
  static RuleSet asServices() {
    return RuleSet.standard().toBuilder("vale-1")
        .addInstalled(OwnRules.class.getClassLoader())
        .build();
  }

  static List<Finding> look(Path file, LocalDate asOf, RuleSet rules) {
    FamilyRecord record = ((ReadResult.Readable) RecordReader.create().read(file)).record();
    return Examiner.examine(record, asOf, rules).findings();
  }

  /** Prints what our own rule noticed in a record. */
  public static void main(String[] args) {
    look(Path.of(args[0]), LocalDate.parse(args[1]), asServices()).stream()
        .filter(finding -> finding.rule().id().startsWith("VALE-"))
        .forEach(finding -> System.out.println(finding.at() + " " + finding.message(Locale.UK)));
  }
}

package io.github.sosmapping.tests;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.json.RecordReader;
import io.github.sosmapping.testkit.Defect;
import io.github.sosmapping.testkit.Families;
import io.github.sosmapping.testkit.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Records of every kind: the examples, whole ones, unfinished ones, and one for each defect. */
final class Corpus {

  /** The day on which all of them are examined. */
  static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  private static final Path EXAMPLES = SosCommand.projectFolder().resolve("examples/records");
  private static final int GENERATED = 40;

  private Corpus() {}

  static List<Path> exampleFiles() {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static FamilyRecord read(Path file) {
    return ((ReadResult.Readable) RecordReader.create().read(file)).record();
  }

  static List<FamilyRecord> all() {
    List<FamilyRecord> records = new ArrayList<>();
    exampleFiles().forEach(file -> records.add(read(file)));
    for (long one = 0; one < GENERATED; one++) {
      records.add(Families.seed(one).complete().size(Size.SMALL).generate().record());
      records.add(Families.seed(one).draft().generate().record());
    }
    long seed = 0;
    for (Defect defect : Defect.values()) {
      records.add(Families.seed(seed++).with(defect).generate().record());
    }
    return records;
  }
}

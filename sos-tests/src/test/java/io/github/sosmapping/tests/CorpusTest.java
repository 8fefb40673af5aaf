package io.github.sosmapping.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.json.RecordReader;
import io.github.sosmapping.json.RecordWriter;
import io.github.sosmapping.rules.Examination;
import io.github.sosmapping.rules.Examiner;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleSet;
import io.github.sosmapping.rules.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the rules say about the example records, kept as a file, so that a changed rule shows up in
 * a review as a readable difference.
 */
class CorpusTest {

  private static final Path EXPECTED = Path.of("src/test/resources/corpus/findings.txt");
  private static final Set<String> DRAFTS = Set.of("first-visit-draft.json", "strategy-draft.json");

  static Stream<Path> records() {
    return Corpus.exampleFiles().stream();
  }

  private static Examination examine(Path file) {
    return Examiner.examine(Corpus.read(file), Corpus.AS_OF, RuleSet.standard());
  }

  @Test
  void the_findings_are_the_ones_we_know() throws IOException {
    StringBuilder found = new StringBuilder();
    for (Path file : Corpus.exampleFiles()) {
      found.append(file.getFileName()).append('\n');
      examine(file)
          .findings()
          .forEach(
              finding ->
                  found
                      .append("  ")
                      .append(finding.severity())
                      .append(' ')
                      .append(finding.rule().id())
                      .append(' ')
                      .append(finding.at())
                      .append('\n'));
    }
    if (Boolean.getBoolean("sos.docs.update")) {
      Files.createDirectories(EXPECTED.getParent());
      Files.writeString(EXPECTED, found);
    }
    assertThat(found.toString())
        .as("if the change is meant, run with -Dsos.test.args=-Dsos.docs.update=true and review it")
        .isEqualTo(Files.readString(EXPECTED, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("records")
  void careful_records_raise_no_error_no_warning_and_little_advice(Path file) {
    if (!DRAFTS.contains(file.getFileName().toString())) {
      assertThat(examine(file).findings())
          .allMatch(finding -> finding.severity() == Severity.ADVICE)
          .hasSizeLessThanOrEqualTo(2);
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void no_rule_fails(Path file) {
    assertThat(examine(file).notAssessed())
        .noneMatch(entry -> entry.reason() == NotAssessed.Reason.RULE_FAILED);
  }

  @ParameterizedTest
  @MethodSource("records")
  void reading_and_writing_loses_nothing(Path file) {
    FamilyRecord record = Corpus.read(file);
    for (RecordWriter writer : List.of(RecordWriter.compact(), RecordWriter.indented())) {
      byte[] bytes = writer.write(record);
      ReadResult again = RecordReader.create().read(bytes);
      assertThat(((ReadResult.Readable) again).record().equals(record)).isTrue();
      assertThat(writer.write(((ReadResult.Readable) again).record())).isEqualTo(bytes);
    }
  }
}

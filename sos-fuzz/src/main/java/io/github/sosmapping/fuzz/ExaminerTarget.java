package io.github.sosmapping.fuzz;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.json.RecordReader;
import io.github.sosmapping.rules.Examination;
import io.github.sosmapping.rules.Examiner;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * All rules over records: those the fuzzer writes, and an example with its text in place of one of
 * its words.
 */
public final class ExaminerTarget {

  private static final RecordReader READER = RecordReader.create();
  private static final RuleSet RULES = RuleSet.standard();
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  private static final String FAMILY = example();
  private static final List<String> WORDS =
      List.of("will", "the", "and", "dad", "mum", "school", "when", "every", "2026-0", "safe");

  private ExaminerTarget() {}

  private static String example() {
    try (InputStream in = ExaminerTarget.class.getResourceAsStream("example.json")) {
      if (in == null) {
        throw new IllegalStateException("the example is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    examine(bytes);
    if (bytes.length > 1) {
      String text = new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);
      String word = WORDS.get((bytes[0] & 0xFF) % WORDS.size());
      examine(FAMILY.replace(word, escaped(text)).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static void examine(byte[] json) {
    if (READER.read(json) instanceof ReadResult.Readable readable) {
      FamilyRecord record = readable.record();
      Examination examination = Examiner.examine(record, AS_OF, RULES);
      for (NotAssessed notAssessed : examination.notAssessed()) {
        if (notAssessed.reason() == NotAssessed.Reason.RULE_FAILED) {
          throw new IllegalStateException("a rule failed: " + notAssessed.rule().id());
        }
      }
    }
  }
}

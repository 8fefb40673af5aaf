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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * All rules over records: those the fuzzer writes, and a small example with its words in one of the
 * texts. Only one, because a run that takes long finds little.
 */
public final class ExaminerTarget {

  private static final RecordReader READER = RecordReader.create();
  private static final RuleSet RULES = RuleSet.standard();
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  private static final String FAMILY = example();
  private static final List<int[]> TEXTS = texts();

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

  /** Where the words of each text begin and end in the example. */
  private static List<int[]> texts() {
    String start = "\"text\": \"";
    List<int[]> texts = new ArrayList<>();
    for (int at = FAMILY.indexOf(start); at >= 0; at = FAMILY.indexOf(start, at + 1)) {
      int from = at + start.length();
      texts.add(new int[] {from, FAMILY.indexOf('"', from)});
    }
    return texts;
  }

  /**
   * Called by the fuzzer. The first byte says which text and whether the words stand behind it or
   * in place of it.
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    if (bytes.length == 0) {
      return;
    }
    if (bytes[0] == '{') {
      examine(bytes);
      return;
    }
    int choice = bytes[0] & 0xFF;
    int[] text = TEXTS.get(choice / 2 % TEXTS.size());
    int keepTo = choice % 2 == 0 ? text[1] : text[0];
    String words = escaped(new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8));
    String json = FAMILY.substring(0, keepTo) + words + FAMILY.substring(text[1]);
    examine(json.getBytes(StandardCharsets.UTF_8));
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

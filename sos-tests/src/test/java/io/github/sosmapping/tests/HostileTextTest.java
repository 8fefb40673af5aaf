package io.github.sosmapping.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.json.RecordReader;
import io.github.sosmapping.json.RecordWriter;
import io.github.sosmapping.rules.Examination;
import io.github.sosmapping.rules.Examiner;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleSet;
import io.github.sosmapping.testkit.Families;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts nobody would write, but a broken export might: the rules take time in proportion to them.
 *
 * <p>Work is measured as processor time of the thread, which a busy machine hardly changes, and a
 * rule whose work grew with the square would take sixteen times as long for four times the text.
 */
class HostileTextTest {

  private static final LocalDate AS_OF = Corpus.AS_OF;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int MEGABYTE = 1_000_000;
  private static final int QUARTER = MEGABYTE / 4;
  private static final int TIMES_AS_LONG = 9;

  /** Below this much work a ratio says more about the machine than about the rules. */
  private static final long TOO_LITTLE_NANOS = 400_000_000L;

  /** One text of each kind, as {@code "property":{"text":"..."}}. */
  private static final Pattern TEXT =
      Pattern.compile("\"([a-zA-Z]+)\":\\{\"text\":\"((?:[^\"\\\\]|\\\\.)*)\"");

  private static final String WHOLE =
      new String(
          RecordWriter.compact()
              .write(Families.seed(3).atStage(Stage.ONGOING_CASEWORK).generate().record()),
          StandardCharsets.UTF_8);

  static List<String> shapes() {
    return List.of(
        "a",
        " x",
        "a a ",
        "\\\"",
        "\u201c",
        "\u2018x ",
        "'a",
        "e\u0301",
        "\u0301",
        "\u00ad",
        "...x ",
        "\\n",
        "07 ",
        "1",
        "1/2/",
        "a@",
        "A.B.",
        "CF10 ",
        "DV ",
        "DV (",
        "a-a-",
        "if ",
        "may ",
        "he ",
        "not ",
        "neglect ",
        "core group ",
        "every night ",
        "3 May ",
        "\ud83d\ude00",
        "Mia Jones ",
        "Mia could be hurt if Tom drinks and ");
  }

  private static String repeated(String shape, int length) {
    return shape.repeat(length / shape.length() + 1);
  }

  /** The record with one text of every kind made of a shape; about so long altogether. */
  private static FamilyRecord with(String shape, int length) {
    TreeSet<String> done = new TreeSet<>();
    int kinds = (int) TEXT.matcher(WHOLE).results().map(hit -> hit.group(1)).distinct().count();
    String text = repeated(shape, length / kinds);
    StringBuilder json = new StringBuilder(WHOLE.length() + length);
    Matcher texts = TEXT.matcher(WHOLE);
    int last = 0;
    while (texts.find()) {
      if (done.add(texts.group(1))) {
        json.append(WHOLE, last, texts.start(2)).append(text);
        last = texts.end(2);
      }
    }
    json.append(WHOLE, last, WHOLE.length());
    return read(json.toString());
  }

  private static FamilyRecord read(String json) {
    ReadResult result = RecordReader.create().read(json.getBytes(StandardCharsets.UTF_8));
    assertThat(result).isInstanceOf(ReadResult.Readable.class);
    return ((ReadResult.Readable) result).record();
  }

  private static Examination examine(FamilyRecord record) {
    return Examiner.examine(record, AS_OF, RuleSet.standard());
  }

  private static long work(FamilyRecord record, int times) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < times; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      examine(record);
      least = Math.min(least, THREADS.getCurrentThreadCpuTime() - start);
    }
    return least;
  }

  /** Examines a megabyte, and a quarter of it where that takes long enough to be compared. */
  static void staysLinear(IntFunction<FamilyRecord> ofLength) {
    FamilyRecord large = ofLength.apply(MEGABYTE);
    long start = THREADS.getCurrentThreadCpuTime();
    Examination examination = examine(large);
    long work = THREADS.getCurrentThreadCpuTime() - start;

    assertThat(examination.notAssessed())
        .noneMatch(entry -> entry.reason() == NotAssessed.Reason.RULE_FAILED);
    if (work > TOO_LITTLE_NANOS) {
      FamilyRecord quarter = ofLength.apply(QUARTER);
      assertThat(work(large, 2)).isLessThan(TIMES_AS_LONG * work(quarter, 3));
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void a_megabyte_of_any_shape_takes_four_times_a_quarter(String shape) {
    staysLinear(length -> with(shape, length));
  }

  @Test
  void thousands_of_names_take_time_in_proportion() {
    FamilyRecord quarter = withPeople(2_500);
    FamilyRecord whole = withPeople(10_000);

    long wholeWork = work(whole, 1);
    if (wholeWork > TOO_LITTLE_NANOS) {
      assertThat(work(whole, 2)).isLessThan(TIMES_AS_LONG * work(quarter, 3));
    }
  }

  private static FamilyRecord withPeople(int count) {
    StringBuilder people = new StringBuilder();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String name = name(i);
      people.append(i == 0 ? "" : ",");
      people.append("{\"id\":\"q").append(i).append("\",\"label\":\"").append(name);
      people.append("\",\"role\":\"NEIGHBOUR\"}");
      text.append(name).append(" saw ").append(name(i / 2)).append(" and told Mia. ");
    }
    return read(
        "{\"schemaVersion\":\"1.0\",\"id\":\"f\",\"language\":\"en-GB\",\"stage\":\"ONGOING_CASEWORK\","
            + "\"jurisdiction\":\"ENGLAND\",\"people\":["
            + people
            + "],\"mappings\":[{\"id\":\"m\",\"status\":\"AGREED\",\"heldOn\":\"2026-06-20\","
            + "\"dangerStatements\":[{\"id\":\"d\",\"status\":\"AGREED\",\"fullText\":{\"language\":\"en-GB\","
            + "\"text\":\""
            + text
            + "\"}}]}]}");
  }

  private static String name(int number) {
    StringBuilder name = new StringBuilder("N");
    for (int rest = number; rest > 0; rest /= 26) {
      name.append((char) ('a' + rest % 26));
    }
    return name.append("ey").toString();
  }
}

package io.github.sosmapping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.json.NdjsonReader;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.testkit.BrokenJson;
import io.github.sosmapping.testkit.Defect;
import io.github.sosmapping.testkit.Families;
import io.github.sosmapping.testkit.HardCase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerateTest {

  private static List<FamilyRecord> records(String ndjson) {
    return NdjsonReader.create()
        .read(new ByteArrayInputStream(ndjson.getBytes(StandardCharsets.UTF_8)))
        .map(line -> ((ReadResult.Readable) line.result()).record())
        .toList();
  }

  private static List<FamilyRecord> generated(String... options) {
    String[] all = new String[options.length + 1];
    all[0] = "generate";
    System.arraycopy(options, 0, all, 1, options.length);
    Sos.Outcome outcome = Sos.run(all);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    return records(outcome.out());
  }

  @Test
  void writes_one_record_a_line_the_same_as_the_test_kit_makes() {
    List<FamilyRecord> three = generated("--seed", "7", "--count", "3");
    assertThat(three).hasSize(3);
    assertThat(three.get(2)).isEqualTo(Families.seed(9).generate().record());
  }

  @Test
  void options_say_what_kind_of_record() {
    assertThat(generated("--draft").get(0).mappings().get(0).status()).isEqualTo(Lifecycle.DRAFT);
    assertThat(generated("--stage", "closed").get(0).stage()).isEqualTo(Stage.CLOSED);
    assertThat(generated("--defect", "goal-without-danger", "--defect", "STEP-003").get(0))
        .isEqualTo(
            Families.seed(1)
                .with(Defect.GOAL_WITHOUT_DANGER, Defect.OVERDUE_STEP)
                .generate()
                .record());
    assertThat(generated("--hard", "MARKUP").get(0))
        .isEqualTo(Families.seed(1).with(HardCase.MARKUP).generate().record());
    assertThat(generated("--as-of", "2031-01-31", "--complete").get(0).openedOn())
        .hasValueSatisfying(day -> assertThat(day.getYear()).isGreaterThan(2029));
  }

  @Test
  void a_size_is_a_word_or_kilobytes() {
    assertThat(generated("--size", "small").get(0).children()).hasSize(1);
    String out = Sos.run("generate", "--size", "300").out();
    assertThat(out.length()).isBetween(225_000, 375_000);
  }

  @Test
  void broken_documents_are_what_checking_refuses() {
    for (BrokenJson way : List.of(BrokenJson.UNKNOWN_TERM, BrokenJson.TRUNCATED)) {
      Sos.Outcome made = Sos.run("generate", "--broken", way.name());
      assertThat(made.code()).isZero();
      assertThat(Sos.runWith(made.out(), "check", "-").code()).isIn(1, 2);
    }
  }

  @Test
  void a_broken_rule_is_found_by_checking() {
    String made = Sos.run("generate", "--defect", "danger-without-goal").out();
    assertThat(Sos.runWith(made, "check", "--as-of", "2026-06-30", "-").out()).contains("DAN-007");
  }

  @Test
  void names_are_listed_with_what_they_do() {
    assertThat(Sos.run("generate", "--list").out())
        .contains("danger-without-goal", "DAN-007")
        .contains("beyond-bmp", "impossible-date")
        .contains(HardCase.MARKUP.description());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--defect danger-without-gaol",
        "--hard nonsense",
        "--broken nonsense",
        "--stage nowhere",
        "--size huge",
        "--size 10001",
        "--count -1",
        "--seed one",
        "--as-of today",
        "--complete --draft",
        "--draft --defect vague-goal",
        "--output /nowhere/at/all"
      })
  void wrong_use_writes_nothing_and_says_what_would_be_right(String options) {
    Sos.Outcome outcome = Sos.run(("generate " + options).split(" ", -1));
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("sos: ");
  }

  @Test
  void a_slip_of_the_pen_is_understood() {
    assertThat(Sos.run("generate", "--defect", "vague-gaol").err())
        .contains("there is no defect 'vague-gaol'. Did you mean vague-goal?");
  }

  @Test
  void a_file_holds_the_same(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("families.ndjson");
    Sos.Outcome outcome =
        Sos.run("generate", "--count", "2", "--draft", "--output", file.toString());
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).isEmpty();
    assertThat(records(Files.readString(file))).isEqualTo(generated("--count", "2", "--draft"));
  }
}

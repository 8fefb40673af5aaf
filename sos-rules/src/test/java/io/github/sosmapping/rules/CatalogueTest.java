package io.github.sosmapping.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every rule of the catalogue owes to the people who read its findings. */
class CatalogueTest {

  private static final Path DOCS = Path.of("..", "docs");
  private static final int LONGEST_SUMMARY = 90;

  static Stream<RuleLabel> labels() {
    return Catalogue.rules().stream().map(rule -> RuleLabel.of(rule.getClass()));
  }

  @ParameterizedTest
  @MethodSource("labels")
  void the_id_has_the_form_of_ids(RuleLabel label) {
    assertThat(label.id()).matches("[A-Z]{2,5}-[0-9]{3}");
  }

  @ParameterizedTest
  @MethodSource("labels")
  void the_summary_is_short_and_has_no_full_stop(RuleLabel label) {
    assertThat(label.summary()).hasSizeLessThanOrEqualTo(LONGEST_SUMMARY).doesNotEndWith(".");
  }

  @ParameterizedTest
  @MethodSource("labels")
  void the_sentences_are_whole_and_the_question_is_open(RuleLabel label) {
    for (int i = 0; i < label.sentences(); i++) {
      assertThat(label.notices(i, Locale.UK, List.of())).matches("(?s)[A-Z\"].*[.?]");
    }
    assertThat(label.meets(Locale.UK, List.of())).matches("(?s)[A-Z\"{].*\\.");
    assertThat(label.asks(Locale.UK, List.of()))
        .as("an open question helps to think; a closed one only asks for yes or no")
        .endsWith("?")
        .doesNotStartWith("Is ")
        .doesNotStartWith("Are ")
        .doesNotStartWith("Do ")
        .doesNotStartWith("Does ")
        .doesNotStartWith("Has ")
        .doesNotStartWith("Have ");
  }

  @ParameterizedTest
  @MethodSource("labels")
  void what_is_in_place_is_counted_and_not_praised(RuleLabel label) {
    String sentence = label.meets(Locale.UK, List.of("7", "5"));

    assertThat(sentence.contains("7") || sentence.startsWith("Every link "))
        .as("say how many of what, so that it can be looked up: %s", sentence)
        .isTrue();
    assertThat(sentence.toLowerCase(Locale.ROOT))
        .doesNotContain("good work", "well done", "excellent", "great", "strong");
  }

  @ParameterizedTest
  @MethodSource("labels")
  void the_sentences_blame_nobody(RuleLabel label) {
    String all =
        label.summary()
            + label.asks(Locale.UK, List.of())
            + label.meets(Locale.UK, List.of())
            + label.notices(0, Locale.UK, List.of());
    assertThat(all.toLowerCase(Locale.ROOT))
        .as("findings speak to a colleague about the record, never about the person")
        .doesNotContain("failed", "violation", "score", "you must", "invalid", "non-compliant");
  }

  @ParameterizedTest
  @MethodSource("labels")
  void words_alone_never_weigh_more_than_a_warning(RuleLabel label) {
    assertThat(label.textOnly() && label.severity() == Severity.ERROR).isFalse();
  }

  @ParameterizedTest
  @MethodSource("labels")
  void thresholds_make_sense(RuleLabel label) {
    for (Threshold threshold : label.thresholds()) {
      assertThat(threshold.value()).isBetween(threshold.least(), threshold.most());
      assertThat(threshold.meaning()).endsWith(".");
      assertThat(threshold.name()).matches("[a-z][A-Za-z]+");
    }
  }

  @ParameterizedTest
  @MethodSource("labels")
  void the_sources_are_in_the_list_of_sources(RuleLabel label) throws IOException {
    String sources = Files.readString(DOCS.resolve("sources.md"));
    assertThat(label.sources()).isNotEmpty();
    for (String source : label.sources()) {
      String code = source.split("[ ,]", -1)[0];
      assertThat(source.equals("own design") || sources.contains(code))
          .as("source %s of %s stands in docs/sources.md", source, label.id())
          .isTrue();
    }
  }

  @Test
  void every_rule_has_a_test_of_its_own() {
    for (Rule rule : Catalogue.rules()) {
      assertThatCode(() -> Class.forName(rule.getClass().getName() + "Test"))
          .as("A rule without a test is a rumour: add %sTest", rule.getClass().getSimpleName())
          .doesNotThrowAnyException();
    }
  }

  @Test
  void ids_are_listed_for_ever() throws IOException {
    List<String> listed = Files.readAllLines(DOCS.resolve("rule-ids.txt"));
    Set<String> ids =
        listed.stream()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(line -> line.split(" ", -1)[0])
            .collect(Collectors.toSet());
    assertThat(labels().map(RuleLabel::id))
        .as("An id is public for ever: add it to the end of docs/rule-ids.txt")
        .allMatch(ids::contains);
    Set<String> known =
        labels()
            .flatMap(label -> Stream.concat(Stream.of(label.id()), label.formerIds().stream()))
            .collect(Collectors.toSet());
    assertThat(listed.stream().filter(line -> !line.startsWith("#") && !line.isBlank()))
        .as("A rule that is gone keeps its line, with the release that ended it")
        .allMatch(line -> line.contains("retired") || known.contains(line.split(" ", -1)[0]));
  }

  @Test
  void the_list_of_rules_in_the_documentation_is_the_catalogue() throws IOException {
    Path file = DOCS.resolve("rules.md");
    String expected = RuleIndexPage.text();
    if (Boolean.getBoolean("sos.docs.update")) {
      Files.writeString(file, expected);
    }
    assertThat(Files.readString(file))
        .as("docs/rules.md is generated: run the tests with -Dsos.test.args=-Dsos.docs.update=true")
        .isEqualTo(expected);
  }
}

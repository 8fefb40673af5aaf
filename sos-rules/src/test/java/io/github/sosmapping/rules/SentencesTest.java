package io.github.sosmapping.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.rules.internal.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sentence of every rule as people read it, kept as a file, so that a changed wording shows
 * up in a review as what it is: a sentence to a colleague.
 */
class SentencesTest {

  private static final Path FOLDER = Path.of("src/test/resources/sentences");
  private static final List<String> ONE = List.of("1", "1", "1", "1");
  private static final List<String> MANY = List.of("4", "3", "12", "2");

  @Test
  void the_english_sentences_are_the_ones_we_know() throws IOException {
    compare("en.txt", Locale.ENGLISH);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void the_sentences_in_other_languages_are_the_ones_we_know(String language) throws IOException {
    compare(language + ".txt", Locale.forLanguageTag(language));
  }

  static List<String> languages() {
    return Catalogue.languages();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_rule_that_judges_by_structure_speaks_the_language(String language) {
    Set<String> expected = new TreeSet<>();
    for (Rule rule : Catalogue.rules()) {
      RuleLabel label = RuleLabel.of(rule.getClass());
      if (!label.textOnly()) {
        expected.addAll(LanguagesPage.keys(label));
      }
    }
    assertThat(Sentences.keys(language))
        .as("a key that no rule asks for is a sentence nobody will ever read")
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void no_sentence_asks_for_more_than_the_english_one_is_given(String language) {
    Locale locale = Locale.forLanguageTag(language);
    List<String> marks = List.of("\u00ab0", "\u00ab1", "\u00ab2", "\u00ab3");
    for (Rule rule : Catalogue.rules()) {
      RuleLabel label = RuleLabel.of(rule.getClass());
      for (int i = 0; i < label.sentences(); i++) {
        assertFills(marks, label.notices(i, locale, marks), label.notices(i, Locale.UK, marks));
      }
      assertFills(marks, label.asks(locale, marks), label.asks(Locale.UK, marks));
      assertFills(marks, label.meets(locale, marks), label.meets(Locale.UK, marks));
    }
  }

  private static void assertFills(List<String> marks, String sentence, String english) {
    for (String mark : marks) {
      // What LINK-001 hands over is an English name of the format, so other languages leave it out.
      boolean expected = english.contains(mark) && !isNameOfTheFormat(english, mark);
      assertThat(sentence.contains(mark)).as("%s in: %s", mark, sentence).isEqualTo(expected);
    }
  }

  private static boolean isNameOfTheFormat(String english, String mark) {
    return english.startsWith("This names " + mark)
        || english.startsWith("This should name " + mark)
        || english.startsWith("This is " + mark);
  }

  @Test
  void a_language_without_sentences_is_told_in_english() {
    RuleLabel label = RuleLabel.of(Catalogue.rules().get(0).getClass());

    assertThat(label.asks(Locale.FRENCH, List.of())).isEqualTo(label.asks(Locale.UK, List.of()));
  }

  @Test
  void the_table_of_languages_in_the_documentation_is_what_there_is() throws IOException {
    Path file = Path.of("..", "docs", "languages.md");
    if (Boolean.getBoolean("sos.docs.update")) {
      Files.writeString(file, LanguagesPage.text());
    }
    assertThat(Files.readString(file))
        .as("generated: run the tests with -Dsos.test.args=-Dsos.docs.update=true")
        .isEqualTo(LanguagesPage.text());
  }

  private static void compare(String name, Locale locale) throws IOException {
    StringBuilder all = new StringBuilder();
    for (Rule rule : Catalogue.rules()) {
      tell(RuleLabel.of(rule.getClass()), locale, all);
    }
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("sos.docs.update")) {
      Files.writeString(file, all);
    }
    assertThat(all.toString())
        .as("if the change is meant, run with -Dsos.test.args=-Dsos.docs.update=true and read it")
        .isEqualTo(Files.readString(file));
  }

  private static void tell(RuleLabel label, Locale locale, StringBuilder all) {
    all.append(label.id()).append(' ').append(label.summary()).append('\n');
    for (int i = 0; i < label.sentences(); i++) {
      int sentence = i;
      lines("notices", all, arguments -> label.notices(sentence, locale, arguments));
    }
    lines("asks   ", all, arguments -> label.asks(locale, arguments));
    lines("meets  ", all, arguments -> label.meets(locale, arguments));
    all.append('\n');
  }

  /** A sentence with counts has to read well for one and for many. */
  private static void lines(
      String kind, StringBuilder all, Function<List<String>, String> sentence) {
    Set<String> readings = new LinkedHashSet<>();
    readings.add(sentence.apply(ONE));
    readings.add(sentence.apply(MANY));
    readings.forEach(text -> all.append("  ").append(kind).append(' ').append(text).append('\n'));
  }
}

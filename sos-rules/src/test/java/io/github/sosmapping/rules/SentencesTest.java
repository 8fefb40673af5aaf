package io.github.sosmapping.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

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
      String kind, StringBuilder all, java.util.function.Function<List<String>, String> sentence) {
    Set<String> readings = new LinkedHashSet<>();
    readings.add(sentence.apply(ONE));
    readings.add(sentence.apply(MANY));
    readings.forEach(text -> all.append("  ").append(kind).append(' ').append(text).append('\n'));
  }
}

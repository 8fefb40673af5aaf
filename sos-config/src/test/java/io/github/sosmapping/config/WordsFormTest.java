package io.github.sosmapping.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.rules.RuleSet;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.language.Flag;
import io.github.sosmapping.rules.language.Lexicon;
import io.github.sosmapping.rules.language.PlainLanguage;
import io.github.sosmapping.rules.language.PlainLanguageOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of an agency's own in a configuration file. */
class WordsFormTest {

  private static final String FILE =
      """
      {"configVersion": "1.0", "id": "ours-1",
       "words": %s}
      """;

  private static Loaded<RuleSet> read(String words) {
    return RuleSetReader.create().read(FILE.formatted(words).getBytes(StandardCharsets.UTF_8));
  }

  private static List<Flag> flags(RuleSet set, String text, Language language) {
    Lexicon own = set.lexicon(language).orElseThrow();
    return PlainLanguage.check(text, language, PlainLanguageOptions.none().with(own)).flags();
  }

  private static String entry(String more) {
    return "{\"id\": \"own-hub\", \"kind\": \"jargon\", \"head\": \"mill hub\", \"plain\":"
        + " [\"our house\"]"
        + more
        + "}";
  }

  @Test
  void entries_are_switched_off_added_and_replaced_by_language() {
    String words =
        """
        {"en-GB": {"off": ["jar-core-group"], "why": "our families know it", "add": [
           {"id": "own-hub", "kind": "service-speak", "head": "mill hub", "pos": "noun-phrase",
            "forms": ["millhub"], "plain": ["our house"], "why": "ours", "fine": "near=museum",
            "severity": "warning", "source": "us", "reviewed": "practice lead, 2026"},
           {"id": "leg-significant-harm", "kind": "jargon", "head": "grave harm", "plain": []}]},
         "nl": {"add": [{"id": "own-ots", "kind": "acronym", "head": "OTS", "pos": "acronym",
            "plain": ["ondertoezichtstelling"]}]}}
        """;
    assertThat(Schemas.accepts(FileFormat.CONFIG, FILE.formatted(words))).isTrue();

    RuleSet set = ((Loaded.Ready<RuleSet>) read(words)).value();

    List<Flag> flags =
        flags(
            set,
            "The core group met at two mill hubs. Significant harm, no, grave harm.",
            Language.of("en-IE"));
    assertThat(flags).extracting(Flag::entry).containsExactly("own-hub", "leg-significant-harm");
    assertThat(flags).extracting(Flag::severity).containsExactly(Severity.WARNING, Severity.ADVICE);
    assertThat(flags(set, "The mill hub at the museum.", Language.ENGLISH_GB)).isEmpty();
    assertThat(flags(set, "De OTS is klaar.", Language.of("nl"))).hasSize(1);
    assertThat(set.lexicon(Language.WELSH)).isEmpty();
    RuleSet next = set.toBuilder("ours-2").build();
    assertThat(next.lexicon(Language.ENGLISH_GB)).isEqualTo(set.lexicon(Language.ENGLISH_GB));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[] | not-an-object | /words | 2, 11",
        "{`` en??`` : {}} | not-a-language | /words | 2, 12",
        "{``en``: []} | not-an-object | /words | 2, 18",
        "{``en``: {}, ``en-GB``: {}} | language-twice | /words | 2, 22",
        "{``en``: {``of``: []}} | unknown-property-near | /words/en | 2, 19",
        "{``en``: {``off``: [7]}} | not-a-text | /words/en/off/0 | 2, 27",
        "{``en``: {``off``: [``jar-core-grup``]}} | unknown-entry-near | /words/en/off/0 | 2, 27",
        "{``en``: {``off``: [``no-such-entry-at-all``]}} | unknown-entry | /words/en/off/0 | 2, 27",
        "{``en``: {``add``: [7]}} | not-an-object | /words/en/add/0 | 2, 27"
      })
  void what_is_wrong_is_told_with_its_place(
      String words, String code, String pointer, String place) {
    ConfigProblem problem = wrong(words.replace("``", "\""), code, pointer);
    assertThat(problem.line() + ", " + problem.column()).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``id``: ``own-hub`` | ``id``: ``Own`` | wrong-entry-id | id",
        "``kind``: ``jargon`` | ``kind``: ``jargn`` | not-one-of | kind",
        "``head``: ``mill hub`` | ``head``: ``--`` | no-word | head",
        "[``our house``] | [7] | not-a-text | plain/0",
        "[``our house``] | ``our house`` | not-a-list | plain",
        "[``our house``] | [], ``pos``: ``nown`` | not-one-of | pos",
        "[``our house``] | [], ``severity``: ``error`` | not-one-of | severity",
        "[``our house``] | [], ``fine``: ``nearby=x`` | wrong-context | fine",
        "[``our house``] | [], ``fine``: ``near=$nobody`` | wrong-context | fine"
      })
  void what_is_wrong_with_an_entry_is_told_with_its_place(
      String right, String instead, String code, String property) {
    String words =
        "{\"en\": {\"add\": ["
            + entry("").replace(right.replace("``", "\""), instead.replace("``", "\""))
            + "]}}";
    wrong(words, code, "/words/en/add/0/" + property);
  }

  @Test
  void an_entry_has_an_id_a_kind_a_word_and_plainer_ones_and_stands_once() {
    wrong("{\"en\": {\"add\": [{}]}}", "missing-property", "/words/en/add/0");
    wrong(
        "{\"en\": {\"add\": [" + entry("") + "," + entry("") + "]}}",
        "entry-twice",
        "/words/en/add/1/id");
  }

  private static ConfigProblem wrong(String words, String code, String pointer) {
    Loaded<RuleSet> loaded = read(words);
    assertThat(loaded).isInstanceOf(Loaded.Refused.class);
    ConfigProblem problem = ((Loaded.Refused<RuleSet>) loaded).problems().get(0);
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.pointer()).isEqualTo(pointer);
    assertThat(problem.message(Locale.ENGLISH)).isNotBlank().doesNotContain("{0}");
    return problem;
  }
}

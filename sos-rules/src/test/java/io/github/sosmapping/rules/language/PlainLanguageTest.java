package io.github.sosmapping.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.rules.Severity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLanguageTest {

  private static final PlainLanguageOptions NONE = PlainLanguageOptions.none();

  private static List<String> flagged(String text) {
    return flagged(text, NONE);
  }

  private static List<String> flagged(String text, PlainLanguageOptions options) {
    return PlainLanguage.check(text, Language.ENGLISH_GB, options).flags().stream()
        .map(flag -> text.substring(flag.start(), flag.end()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "significant harm",
        "Significant  Harm",
        "significant\nharm",
        "significant-harm",
        "significant\u2013harm",
        "significant\u00A0harm",
        "signif\u00ADicant harm"
      })
  void phrases_match_however_they_are_broken(String phrase) {
    assertThat(flagged("There was " + phrase + " here.")).containsExactly(phrase);
  }

  @Test
  void a_phrase_does_not_run_over_a_paragraph() {
    assertThat(flagged("It was significant\n\nharm was not")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She said “the LAC review is on”.",
        "She said ‘the LAC review is on’.",
        "She said \"the LAC review is on\".",
        "She said 'the LAC review is on'.",
        "She said «the LAC review is on».",
        "She said „the LAC review is on“."
      })
  void quoted_words_are_never_flagged(String text) {
    assertThat(flagged(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please contact the school.",
        "Tom packed his case.",
        "They plan a birthday.",
        "We support Leeds United.",
        "Mrs Case came.",
        "They are engaged to be married.",
        "Uncle Lac is here.",
        "The NHS nurse and the GP rang about the TV."
      })
  void ordinary_words_are_left_alone(String text) {
    assertThat(flagged(text)).isEmpty();
  }

  @Test
  void an_explained_term_is_left_alone_in_the_whole_text() {
    assertThat(
            flagged(
                "The Independent Reviewing Officer (IRO), who checks that the plan works, came. The"
                    + " IRO will ring."))
        .isEmpty();
  }

  @Test
  void letters_nobody_knows_are_flagged_unless_somebody_explained_them() {
    PlainLanguageResult result =
        PlainLanguage.check("The QZT meets on Monday.", Language.ENGLISH_GB, NONE);
    assertThat(result.flags()).singleElement().extracting(Flag::entry).isEqualTo("unknown-acronym");
    assertThat(flagged("The QZT meets on Monday.", NONE.withExplained(Set.of("QZT")))).isEmpty();
    assertThat(flagged("QZT rang.", NONE.withNames(Set.of("qzt")))).isEmpty();
    assertThat(flagged("FISH AND CHIPS TODAY")).isEmpty();
  }

  @Test
  void own_words_are_never_flagged() {
    assertThat(flagged("LAC CIN MARAC", NONE.forOwnWords())).isEmpty();
  }

  @Test
  void no_word_list_is_not_the_same_as_nothing_found() {
    assertThat(PlainLanguage.check("Hallo", Language.of("nl"), NONE).assessed()).isFalse();
    assertThat(PlainLanguage.check("Helo", Language.WELSH, NONE).assessed()).isTrue();
  }

  @Test
  void an_agency_adds_replaces_and_switches_off() {
    Lexicon standard = Lexicon.standard(Language.ENGLISH_GB).orElseThrow();
    Lexicon own =
        standard.toBuilder()
            .off(idOf("significant harm"))
            .put(
                new LexiconEntry(
                    "own-hub",
                    WordKind.SERVICE_SPEAK,
                    "family hub",
                    "noun-phrase",
                    List.of(),
                    List.of("the house in Mill Lane"),
                    "Only we call it that.",
                    "",
                    Severity.ADVICE,
                    "our agency",
                    "practice lead"))
            .build();
    assertThat(flagged("Significant harm at two family hubs.", NONE.with(own)))
        .containsExactly("family hubs");
    assertThatThrownBy(() -> standard.toBuilder().off("no-such")).hasMessageContaining("no-such");
  }

  private static String idOf(String phrase) {
    return PlainLanguage.check(phrase, Language.ENGLISH_GB, NONE).flags().get(0).entry();
  }

  @Test
  void offsets_refer_to_the_text_as_it_is() {
    String text = "\uD83D\uDE00 e\u0301\u0301 \u202E s47 \u0000 commence";
    assertThat(flagged(text)).containsExactly("s47", "commence");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "\"",
        "\u201C",
        "'a ",
        "LAC (",
        "in ",
        "\uD800",
        "\u0301",
        "\n",
        "section 91("
      })
  void hostile_text_is_read_in_one_pass(String piece) {
    String text = piece.repeat(2_000_000 / piece.length());
    PlainLanguageResult result = PlainLanguage.check(text, Language.ENGLISH_GB, NONE);
    assertThat(result.assessed()).isTrue();
    assertThat(result.flags())
        .allMatch(
            flag -> flag.start() >= 0 && flag.end() <= text.length() && flag.start() < flag.end());
  }
}

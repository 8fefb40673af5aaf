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

  @Test
  void a_term_a_sentence_defines_is_left_alone() {
    assertThat(flagged("A care order is a court order that says who decides about you.")).isEmpty();
    assertThat(flagged("The core group, the people who meet each month, came.")).isEmpty();
    assertThat(flagged("What does PLO mean? It means that we see a lawyer.")).isEmpty();
    assertThat(flagged("IRO: independent reviewing officer. The IRO rang.")).isEmpty();
    assertThat(flagged("She called the IRO from the car.")).containsExactly("IRO");
    assertThat(flagged("Dad's PIPLO means that he rests a lot.")).containsExactly("PIPLO");
  }

  @Test
  void letters_are_told_from_codes_initials_and_loud_words() {
    assertThat(flagged("The QtZ and the QZT2 and two QZTs met.")).hasSize(3);
    assertThat(flagged("Write QZT/2214 or mail to QZT@example.org.")).isEmpty();
    assertThat(flagged("QZ said that QZ's mum was out. It was NOT here.")).isEmpty();
    assertThat(flagged("PLEASE KNOCK, THE BELL IS BROKEN")).isEmpty();
    assertThat(flagged("We told QZT, VXB, KRQ on Monday.")).hasSize(3);
  }

  @Test
  void a_context_may_name_several_words_for_a_place_and_words_close_by() {
    assertThat(flagged("He has contact with his dad.")).containsExactly("contact");
    assertThat(flagged("He has contact with our dog.")).isEmpty();
    assertThat(flagged("The goat is hostile.")).isEmpty();
    assertThat(flagged("She said that he was hostile.")).containsExactly("hostile");
  }

  @Test
  void entries_may_name_cues_together_and_are_looked_at_when_they_are_put() {
    assertThat(flagged("He has a placement at the garage.")).isEmpty();
    assertThat(flagged("He has a placement in Hull.")).containsExactly("placement");
    Lexicon.Builder own = Lexicon.builder(Language.ENGLISH_GB);
    assertThat(flagged("The zab was on Friday.", NONE.with(own.put(zab("near=$days")).build())))
        .isEmpty();
    assertThat(flagged("The zab was late.", NONE.with(own.build()))).containsExactly("zab");
    assertThatThrownBy(() -> own.put(zab("near=$nobody"))).hasMessageContaining("$nobody");
    assertThatThrownBy(() -> own.put(zab("nearby=x"))).hasMessageContaining("nearby");
  }

  private static LexiconEntry zab(String fine) {
    return new LexiconEntry(
        "own-zab",
        WordKind.JARGON,
        "zab",
        "noun",
        List.of(),
        List.of("tea"),
        "Ours.",
        fine,
        Severity.ADVICE,
        "us",
        "nobody");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Report back to me by Friday.",
        "There is a pathway behind the flats.",
        "AJ and MJ took the LNER train to see QPR.",
        "Section 4 of the form asks for your name.",
        "Dad has had his licence since he was nineteen.",
        "Contact us on the number above."
      })
  void plain_phrases_and_letters_are_left_alone(String text) {
    assertThat(flagged(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Contact is every other Saturday.",
        "Dad was late for contact.",
        "She found contact hard.",
        "Can we move contact to Sundays?"
      })
  void contact_is_found_where_a_cue_shows_that_time_together_is_meant(String text) {
    assertThat(flagged(text)).hasSize(1);
  }

  @Test
  void readability_is_told_on_request_for_english_texts_of_some_length() {
    String text = "Zebedee walked to the shop with his nan and they came home again. ".repeat(3);
    PlainLanguageOptions asked = NONE.withReadability();
    PlainLanguageResult result = PlainLanguage.check(text, Language.ENGLISH_GB, asked);
    assertThat(result.readability().orElseThrow().wordsPerSentence()).isEqualTo(13);
    double named =
        PlainLanguage.check(text, Language.ENGLISH_GB, asked.withNames(Set.of("Zebedee")))
            .readability()
            .orElseThrow()
            .grade();
    assertThat(named).isLessThan(result.readability().orElseThrow().grade());
    assertThat(PlainLanguage.check(text, Language.ENGLISH_GB, NONE).readability()).isEmpty();
    assertThat(PlainLanguage.check(text, Language.WELSH, asked).readability()).isEmpty();
    assertThat(PlainLanguage.check("Tea.", Language.ENGLISH_GB, asked).readability()).isEmpty();
    assertThat(
            PlainLanguage.check("\u201C" + text + "\u201D", Language.ENGLISH_GB, asked)
                .readability())
        .isEmpty();
    assertThat(PlainLanguage.check(text, Language.ENGLISH_GB, asked.forOwnWords()).readability())
        .isEmpty();
  }

  @Test
  void ten_megabytes_of_one_word_and_a_million_quotes_keep_their_offsets() {
    String word = "a".repeat(10_000_000);
    assertThat(flagged(word + " commence")).containsExactly("commence");
    assertThat(flagged("\u201C\u201D".repeat(500_000) + " commence")).containsExactly("commence");
    assertThat(flagged("\u0000\u202E".repeat(1_000_000) + " commence")).containsExactly("commence");
  }

  @Test
  void a_further_language_is_a_matter_of_words() {
    Lexicon frisian =
        Lexicon.builder(Language.of("fy"))
            .put(
                new LexiconEntry(
                    "fy-1",
                    WordKind.JARGON,
                    "pleatsing",
                    "phrase",
                    List.of(),
                    List.of("hûs"),
                    "Fakwurd.",
                    "",
                    Severity.ADVICE,
                    "test",
                    "test"))
            .build();
    PlainLanguageResult result =
        PlainLanguage.check("In pleatsing yn QZT.", Language.of("fy-NL"), NONE.with(frisian));
    assertThat(result.assessed()).isTrue();
    assertThat(result.flags()).extracting(Flag::entry).containsExactly("fy-1", "unknown-acronym");
  }
}

package io.github.sosmapping.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sosmapping.core.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The many ways in which a text says what its words mean, and what only looks like one. */
class ExplanationsTest {

  private static List<String> flagged(String text) {
    return PlainLanguage.check(text, Language.ENGLISH_GB, PlainLanguageOptions.none())
        .flags()
        .stream()
        .map(flag -> text.substring(flag.start(), flag.end()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // given a name
        "Mum agreed that the carers may sign for trips. Staff call this delegated authority.",
        "Time with all your brothers is on Sunday (what we call sibling contact).",
        "The list of dates is known as a chronology.",
        "That is what the police call coercive control.",
        "Short breaks, which used to be called respite, are on offer.",
        "Time with Dad (contact) is on Sundays.",
        "The person who checks the plan, the independent reviewing officer, will call you.",
        // its meaning behind it
        "The letters CCE on the form stand for child criminal exploitation.",
        "Workers use the letters CCE to mean that someone gets a child to do crimes.",
        "We use the word chronology for a list of what happened.",
        "He is dysregulated, by which we mean that he cannot calm himself down.",
        "Permanence, in plain words a home until you are grown up, is what we want.",
        "Respite, a weekend away with another family, starts in June.",
        "People may say PLO; this is the name for the steps before court.",
        "MASH is the team that takes the first call.",
        "The word dysregulated was used. She meant that he could not calm down. By dysregulated she"
            + " means that.",
        "At a CIN meeting, where we look at the plan together, you can say what you like.",
        "The CP chair, that's the person who runs the conference, is Anne.",
        "Our MASH team (they take the first calls) will ring.",
        "A genogram, or family tree, was drawn. The genogram is on the wall.",
        "Siblings are your brothers and sisters.",
        "Placement: where you live. Contact: seeing your family.",
        "This is what is meant by coercive control: he decides where she goes.",
        // in the next sentence
        "Early help? It is help for families before things get hard.",
        "The judge may make a care order. This is an order that lets the council decide with you.",
        "You asked what DV stood for. It stands for domestic violence. The DV box was ticked.",
        "Amy will do a parenting assessment. In it she looks at how you care for the children.",
        "The children's guardian is Mrs Moxon. She will speak up for the children.",
        "What is a core group? It is a small meeting every four weeks.",
        // letters and words
        "The strengths and difficulties questionnaire, or SDQ, is long. Bring the SDQ.",
        "In these notes SW is short for social worker and HV for health visitor. SW and HV came.",
        "NRPF: no recourse to public funds. The family are NRPF.",
        "The Independent Reviewing Officer (the IRO) is Mrs Venn. The IRO checks.",
        "CIN means child in need.",
        // a part of what was explained
        "Nan is a special guardian. A special guardianship order (SGO) lets her decide.",
        "Neglect means that a child's basic needs have not been met."
      })
  void a_term_the_text_explains_is_left_alone(String text) {
    assertThat(flagged(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The IRO, who was late, rang.",
        "The IRO (Jo Brown) rang.",
        "The IRO (on Monday) rang.",
        "Jo Brown is here (IRO).",
        "The parents' IRO means that we wait.",
        "Mum called the IRO.",
        "We spoke about IRO and what that means.",
        "IRO: Thursday mornings.",
        "IRO is Kian's new worker.",
        "Iris ran off. The IRO came."
      })
  void what_only_looks_like_an_explanation_explains_nothing(String text) {
    assertThat(flagged(text)).containsExactly("IRO");
  }

  @Test
  void a_way_has_a_place_for_the_term_and_known_sets() {
    assertThatThrownBy(() -> Ways.of(List.of("called"))).hasMessageContaining("no place");
    assertThatThrownBy(() -> Ways.of(List.of("$x _"))).hasMessageContaining("$x");
  }

  @Test
  void a_word_of_soft_hyphens_only_beside_letters_explains_nothing() {
    assertThat(flagged("ASBO \u00AD\u200D \u00AD order")).containsExactly("ASBO");
    assertThat(flagged("order \u00AD ASBO")).containsExactly("ASBO");
  }
}

package io.github.sosmapping.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How well the check does on labelled passages; docs/plain-language.md tells what they are. */
class LabelledPassagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"dev.jsonl", "tune.jsonl", "final.jsonl"})
  void the_words_an_editor_would_mark_are_found_and_few_others(String file) {
    LabelledPassages.Figures figures = LabelledPassages.measure(LabelledPassages.read(file));

    assertThat(figures.precision()).as(figures.line(file)).isGreaterThanOrEqualTo(0.95);
    assertThat(figures.recall()).as(figures.line(file)).isGreaterThanOrEqualTo(0.85);
    assertThat(figures.cleanWithFlags()).as(figures.line(file)).isLessThan(0.03);
  }

  @Test
  void everyday_words_that_look_like_terms_are_left_alone() {
    LabelledPassages.Figures figures =
        LabelledPassages.measure(LabelledPassages.read("more.jsonl"));

    assertThat(figures.recall()).as(figures.line("more")).isGreaterThan(0.95);
    assertThat(figures.cleanWithFlags()).as(figures.line("more")).isLessThan(0.03);
  }

  @Test
  void passages_run_once_do_not_fall_behind_what_was_measured_then() {
    LabelledPassages.Figures figures =
        LabelledPassages.measure(LabelledPassages.read("unseen.jsonl"));

    assertThat(figures.precision()).as(figures.line("unseen")).isGreaterThan(0.86);
    assertThat(figures.recall()).as(figures.line("unseen")).isGreaterThan(0.88);
    assertThat(figures.cleanWithFlags()).as(figures.line("unseen")).isLessThan(0.091);
  }

  @Test
  void welsh_passages_are_looked_at_with_the_welsh_list() {
    LabelledPassages.Figures figures = LabelledPassages.measure(LabelledPassages.read("cy.jsonl"));

    assertThat(figures.precision()).as(figures.line("cy")).isGreaterThanOrEqualTo(0.95);
    assertThat(figures.recall()).as(figures.line("cy")).isGreaterThanOrEqualTo(0.85);
  }
}

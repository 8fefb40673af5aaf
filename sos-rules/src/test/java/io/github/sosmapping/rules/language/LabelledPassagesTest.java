package io.github.sosmapping.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well the check does on labelled passages; docs/plain-language.md tells what they are. */
class LabelledPassagesTest {

  @ParameterizedTest
  @CsvSource({
    "dev.jsonl, 0.99, 0.97, 0.001",
    "tune.jsonl, 0.99, 0.98, 0.001",
    "final.jsonl, 0.99, 0.92, 0.001",
    "more.jsonl, 0.99, 0.99, 0.004",
    "unseen.jsonl, 0.99, 0.98, 0.004",
    "fresh.jsonl, 0.99, 0.95, 0.001",
    "later.jsonl, 0.95, 0.96, 0.018",
    "last.jsonl, 0.95, 0.88, 0.033"
  })
  void the_words_an_editor_would_mark_are_found_and_few_others(
      String file, double precision, double recall, double cleanWithFlags) {
    LabelledPassages.Figures figures = LabelledPassages.measure(LabelledPassages.read(file));

    assertThat(figures.precision()).as(figures.line(file)).isGreaterThanOrEqualTo(precision);
    assertThat(figures.recall()).as(figures.line(file)).isGreaterThanOrEqualTo(recall);
    assertThat(figures.cleanWithFlags()).as(figures.line(file)).isLessThan(cleanWithFlags);
  }

  @Test
  void welsh_passages_are_looked_at_with_the_welsh_list() {
    LabelledPassages.Figures figures = LabelledPassages.measure(LabelledPassages.read("cy.jsonl"));

    assertThat(figures.precision()).as(figures.line("cy")).isGreaterThanOrEqualTo(0.95);
    assertThat(figures.recall()).as(figures.line("cy")).isGreaterThanOrEqualTo(0.85);
  }
}

package io.github.sosmapping.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.rules.text.Names;
import io.github.sosmapping.rules.text.Words;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that was read into words before gives the same flags as the text alone. */
class ReadWordsTest {

  // Words of the list, halves of its phrases, and what parts words or joins them.
  private static final List<String> PIECES =
      List.of(
          "significant",
          "harm",
          "engage",
          "with",
          "services",
          "case",
          "LAC",
          "Lac",
          "s47",
          "the",
          "core",
          "group",
          "child's",
          "Mia\u2019s",
          "plan",
          "in",
          "need",
          "of",
          "caf\u00e9",
          "re\u00ADferral",
          "e\u0301",
          "o'clock",
          "A&E",
          "20",
          "CiN",
          " ",
          " ",
          " ",
          " ",
          "-",
          "/",
          ". ",
          ", ",
          "\n",
          "\u00A0",
          "\u201C",
          "\u201D",
          "'",
          "\"",
          "(",
          ")",
          "\uD83D\uDE00");

  @ParameterizedTest
  @ValueSource(strings = {"dev", "tune", "final", "more", "unseen"})
  void labelled_passages(String file) {
    for (LabelledPassages.Passage passage : LabelledPassages.read(file + ".jsonl")) {
      assertSame(passage.text());
    }
  }

  @Test
  void pieces_put_together_by_chance() {
    Random chance = new Random(17);
    int flagged = 0;
    for (int i = 0; i < 60_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = 1 + chance.nextInt(9); n > 0; n--) {
        text.append(PIECES.get(chance.nextInt(PIECES.size())));
        text.append(chance.nextInt(3) > 0 ? " " : "");
      }
      flagged += assertSame(text.toString());
    }
    assertThat(flagged).isGreaterThan(5_000);
  }

  private static int assertSame(String text) {
    List<Flag> alone = check(text);
    List<Flag> read =
        PlainLanguage.check(
                Words.of(text, Names.none()), Language.ENGLISH_GB, PlainLanguageOptions.none())
            .flags();
    assertThat(read).as(text).isEqualTo(alone);
    return alone.isEmpty() ? 0 : 1;
  }

  private static List<Flag> check(String text) {
    return PlainLanguage.check(text, Language.ENGLISH_GB, PlainLanguageOptions.none()).flags();
  }
}

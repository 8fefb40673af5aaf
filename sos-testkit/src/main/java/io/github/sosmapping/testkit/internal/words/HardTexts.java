package io.github.sosmapping.testkit.internal.words;

import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.Translation;
import io.github.sosmapping.core.text.TranslationStatus;
import io.github.sosmapping.testkit.HardCase;
import java.time.LocalDate;
import java.util.List;

/** Makes texts hard on software, one case after the other. For one thread. */
final class HardTexts {

  private static final List<Integer> LENGTHS = List.of(300, 1_100, 4_100);
  private static final int ONE_LONG_IN = 8;
  private static final String FAMILY = "\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66";
  private static final String HOUSE = "\uD83C\uDFE0";
  private static final LocalDate TRANSLATED = LocalDate.of(2026, 3, 29);

  private final List<HardCase> cases;
  private int turn;
  private int texts;

  HardTexts(List<HardCase> cases) {
    this.cases = cases;
  }

  /** Returns a text as it is or, where hard cases are asked for, with the next of them. */
  PlainText next(PlainText text) {
    if (cases.isEmpty()) {
      return text;
    }
    HardCase next = cases.get(turn++ % cases.size());
    PlainText.Builder hard = PlainText.builder().from(text);
    switch (next) {
      case LONG_TEXTS -> hard.text(isItsTurn() ? longer(text.text()) : text.text());
      case BEYOND_BMP -> hard.text(text.text() + " " + FAMILY + HOUSE);
      case COMBINING_MARKS -> hard.text(text.text() + " Rene\u0301, \u1E0B\u0323, \u212B.");
      case RIGHT_TO_LEFT -> hard.text(text.text() + " \u0645\u0631\u062D\u0628\u0627\u200F 12.");
      case LINE_BREAKS -> hard.text(text.text() + "\n\n\t- one\r\n\t- two\n");
      case WHITE_SPACE -> hard.text("  " + text.text() + "\u00A0\u200B  \u2003");
      case MARKUP -> hard.text(text.text() + " <b>&amp;</b> \"'; -- \\n {{x}} %s $1 =1+1 null");
      case TRANSLATIONS -> translate(hard);
      default -> hard.extensions(HardValues.extensions());
    }
    return hard.build();
  }

  private boolean isItsTurn() {
    return texts++ % ONE_LONG_IN == 0;
  }

  private String longer(String text) {
    int length = LENGTHS.get(texts / ONE_LONG_IN % LENGTHS.size());
    StringBuilder longer = new StringBuilder(length + text.length()).append(text);
    // Numbered, so that no sentence comes twice and a cut shows where it was made.
    for (int i = 1; longer.length() < length; i++) {
      longer.append(" They tell page ").append(texts).append('.').append(i).append(" again.");
    }
    return longer.toString();
  }

  private void translate(PlainText.Builder hard) {
    hard.addTranslation(
            Translation.builder()
                .text("Cyfieithiad " + turn + ": T\u0177 b\u00E2ch, d\u0175r.")
                .language(Language.WELSH)
                .status(TranslationStatus.CHECKED)
                .translatedOn(TRANSLATED)
                .build())
        .addTranslation(
            Translation.builder()
                .text("T\u0142umaczenie " + turn + ": ma\u0142y dom, \u0142\u00F3d\u017A.")
                .language(Language.of("pl"))
                .status(TranslationStatus.BY_MACHINE)
                .build());
  }
}

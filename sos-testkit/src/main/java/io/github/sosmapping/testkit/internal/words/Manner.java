package io.github.sosmapping.testkit.internal.words;

import io.github.sosmapping.testkit.HardCase;
import java.util.List;

/**
 * How texts are written.
 *
 * @param canaries whether each holds the canary
 * @param hard what makes them hard on software
 */
public record Manner(boolean canaries, List<HardCase> hard) {

  private static final List<HardCase> OF_TEXTS =
      List.of(
          HardCase.LONG_TEXTS,
          HardCase.BEYOND_BMP,
          HardCase.COMBINING_MARKS,
          HardCase.RIGHT_TO_LEFT,
          HardCase.LINE_BREAKS,
          HardCase.WHITE_SPACE,
          HardCase.MARKUP,
          HardCase.TRANSLATIONS,
          HardCase.EXTENSIONS);

  /** Copies the list. */
  public Manner {
    hard = List.copyOf(hard);
  }

  /** Returns what makes texts hard, in the order of the constants. */
  List<HardCase> ofTexts() {
    return OF_TEXTS.stream().filter(hard::contains).toList();
  }
}

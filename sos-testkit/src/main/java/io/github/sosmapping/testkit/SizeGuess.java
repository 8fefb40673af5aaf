package io.github.sosmapping.testkit;

import io.github.sosmapping.core.family.Stage;
import java.util.List;

/** Which size gives about so many kilobytes of compact JSON; the figures were measured. */
final class SizeGuess {

  private static final int RECORD = 8_000;
  private static final int CHILD = 1_500;
  private static final int DANGER = 4_500;
  private static final int MAP = 2_400;
  private static final int DANGER_ON_A_MAP = 9_000;
  private static final int DIARY = 565;

  private static final List<Size> STEPS =
      List.of(
          new Size(1, 1, 1, 1),
          new Size(1, 1, 2, 1),
          new Size(2, 1, 2, 1),
          new Size(2, 2, 2, 1),
          new Size(2, 2, 3, 1),
          new Size(3, 3, 3, 1),
          new Size(3, 3, 4, 1));

  private SizeGuess() {}

  static Size of(int kilobytes, Stage stage) {
    int bytes = kilobytes * 1_000;
    Size best = STEPS.get(0);
    for (Size step : STEPS) {
      if (bytes(step, stage) <= bytes) {
        best = step;
      }
    }
    int rest = Math.max(0, bytes - bytes(best, stage));
    return new Size(
        best.children(), best.dangers(), best.maps(), 1 + rest / (DIARY * best.dangers()));
  }

  private static int bytes(Size size, Stage stage) {
    int maps =
        switch (stage) {
          case INTAKE -> 1;
          case EARLY_HELP, INVESTIGATION_ASSESSMENT -> Math.min(size.maps(), 3);
          default -> Math.max(size.maps(), 2);
        };
    return RECORD
        + CHILD * size.children()
        + DANGER * size.dangers()
        + maps * (MAP + DANGER_ON_A_MAP * size.dangers());
  }
}

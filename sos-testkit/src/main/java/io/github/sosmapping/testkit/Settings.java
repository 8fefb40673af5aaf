package io.github.sosmapping.testkit;

import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.testkit.internal.words.Manner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was asked of a generator, besides its seed.
 *
 * @param draft whether records are first notes
 * @param stage where the work stands; empty when the seed chooses
 * @param size how much records hold, unless kilobytes say so
 * @param kilobytes about how large records are; 0 when the size says so
 * @param manner how texts are written
 * @param asOf the day on which records stand
 * @param defects what is broken
 */
record Settings(
    boolean draft,
    Optional<Stage> stage,
    Size size,
    int kilobytes,
    Manner manner,
    LocalDate asOf,
    List<Defect> defects) {

  static final Settings STANDARD =
      new Settings(
          false,
          Optional.empty(),
          Size.MEDIUM,
          0,
          new Manner(false, List.of()),
          Families.TODAY,
          List.of());

  Settings draft(boolean other) {
    return new Settings(other, stage, size, kilobytes, manner, asOf, defects);
  }

  Settings stage(Stage other) {
    return new Settings(draft, Optional.of(other), size, kilobytes, manner, asOf, defects);
  }

  Settings size(Size other) {
    return new Settings(draft, stage, other, 0, manner, asOf, defects);
  }

  Settings kilobytes(int other) {
    return new Settings(draft, stage, size, other, manner, asOf, defects);
  }

  Settings manner(Manner other) {
    return new Settings(draft, stage, size, kilobytes, other, asOf, defects);
  }

  Settings asOf(LocalDate other) {
    return new Settings(draft, stage, size, kilobytes, manner, other, defects);
  }

  Settings defects(List<Defect> other) {
    return new Settings(draft, stage, size, kilobytes, manner, asOf, other);
  }

  /** Returns the calls that lead from the standard to these settings, as Java. */
  String asCalls() {
    StringBuilder calls = new StringBuilder();
    if (draft) {
      calls.append(".draft()");
    }
    stage.ifPresent(one -> calls.append(".atStage(Stage.").append(one.name()).append(')'));
    if (kilobytes > 0) {
      calls.append(".ofAbout(").append(kilobytes).append(')');
    } else if (!size.equals(Size.MEDIUM)) {
      calls.append(".size(").append(sizeAsCall()).append(')');
    }
    if (!defects.isEmpty()) {
      calls.append(".with(").append(constants("Defect", defects)).append(')');
    }
    if (!manner.hard().isEmpty()) {
      calls.append(".with(").append(constants("HardCase", manner.hard())).append(')');
    }
    if (manner.canaries()) {
      calls.append(".canaries(true)");
    }
    if (!asOf.equals(Families.TODAY)) {
      calls.append(".asOf(LocalDate.parse(\"").append(asOf).append("\"))");
    }
    return calls.toString();
  }

  private String sizeAsCall() {
    return "new Size("
        + size.children()
        + ", "
        + size.dangers()
        + ", "
        + size.maps()
        + ", "
        + size.diary()
        + ")";
  }

  private static String constants(String type, List<? extends Enum<?>> constants) {
    return constants.stream().map(one -> type + "." + one.name()).collect(Collectors.joining(", "));
  }
}

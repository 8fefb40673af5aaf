package io.github.sosmapping.cli.internal.command;

import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.internal.NearestNames;
import io.github.sosmapping.testkit.BrokenJson;
import io.github.sosmapping.testkit.Defect;
import io.github.sosmapping.testkit.FamilyGenerator;
import io.github.sosmapping.testkit.HardCase;
import io.github.sosmapping.testkit.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names by which {@code sos generate} is told what to make. */
final class Names {

  private static final int LEAST_KILOBYTES = 2;
  private static final int MOST_KILOBYTES = 10_000;
  private static final int WIDTH = 36;

  private Names() {}

  /** A defect, by its name or by the rule that notices it. */
  static final class OfDefect implements ITypeConverter<Defect> {
    @Override
    public Defect convert(String word) {
      for (Defect defect : Defect.values()) {
        if (defect.ruleId().equalsIgnoreCase(word)) {
          return defect;
        }
      }
      return read(Defect.class, "defect", word);
    }
  }

  /** Something hard on software. */
  static final class OfHardCase implements ITypeConverter<HardCase> {
    @Override
    public HardCase convert(String word) {
      return read(HardCase.class, "hard case", word);
    }
  }

  /** A way to break JSON. */
  static final class OfBrokenJson implements ITypeConverter<BrokenJson> {
    @Override
    public BrokenJson convert(String word) {
      return read(BrokenJson.class, "way to break JSON", word);
    }
  }

  /** Where the work stands. */
  static final class OfStage implements ITypeConverter<Stage> {
    @Override
    public Stage convert(String word) {
      for (Stage stage : Stage.values()) {
        if (isMeant(stage, word)) {
          return stage;
        }
      }
      List<String> known = names(Stage.class);
      throw new TypeConversionException(
          "'" + word + "' is not one of these: " + String.join(", ", known));
    }
  }

  /** How large records are. */
  @FunctionalInterface
  interface Room {
    /** Returns a generator that makes records of this size. */
    FamilyGenerator in(FamilyGenerator generator);
  }

  /** A size by its word, or in kilobytes. */
  static final class OfSize implements ITypeConverter<Room> {
    @Override
    public Room convert(String word) {
      return switch (word) {
        case "small" -> generator -> generator.size(Size.SMALL);
        case "medium" -> generator -> generator.size(Size.MEDIUM);
        case "large" -> generator -> generator.size(Size.LARGE);
        default -> kilobytes(word);
      };
    }

    private static Room kilobytes(String word) {
      try {
        int kilobytes = Integer.parseInt(word);
        if (kilobytes >= LEAST_KILOBYTES && kilobytes <= MOST_KILOBYTES) {
          return generator -> generator.ofAbout(kilobytes);
        }
      } catch (NumberFormatException e) {
        // Told below, together with numbers out of range.
      }
      throw new TypeConversionException(
          "'" + word + "' is neither small, medium, large nor kilobytes from 2 to 10000");
    }
  }

  private static <E extends Enum<E>> E read(Class<E> type, String kind, String word) {
    for (E constant : type.getEnumConstants()) {
      if (isMeant(constant, word)) {
        return constant;
      }
    }
    List<String> near = NearestNames.to(plain(word), names(type));
    String hint = near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?";
    throw new TypeConversionException(
        "there is no " + kind + " '" + word + "'." + hint + " All names: sos generate --list");
  }

  private static boolean isMeant(Enum<?> constant, String word) {
    return of(constant).equals(plain(word));
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String of(Enum<?> constant) {
    return plain(constant.name());
  }

  private static <E extends Enum<E>> List<String> names(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Names::of).toList();
  }

  /** Returns every name and what it does, for people. */
  static String all() {
    StringBuilder page = new StringBuilder(8 * 1024);
    page.append("--defect NAME, noticed by the rule beside it\n");
    for (Defect one : Defect.values()) {
      line(page, of(one), one.ruleId() + "  " + one.description());
    }
    page.append("\n--hard NAME\n");
    for (HardCase one : HardCase.values()) {
      line(page, of(one), one.description());
    }
    page.append("\n--broken NAME\n");
    for (BrokenJson one : BrokenJson.values()) {
      line(page, of(one), one.description());
    }
    return page.toString();
  }

  private static void line(StringBuilder page, String name, String description) {
    page.append("  ").append(name).append(" ".repeat(Math.max(1, WIDTH - name.length())));
    page.append(description).append('\n');
  }
}

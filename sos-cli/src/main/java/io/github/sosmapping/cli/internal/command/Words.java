package io.github.sosmapping.cli.internal.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** The words of options that stand for constants, whatever the machine's language does to case. */
final class Words {

  private Words() {}

  /** Returns the constant that a word stands for. */
  static <E extends Enum<E>> E read(Class<E> type, String word) {
    for (E constant : type.getEnumConstants()) {
      if (of(constant).equals(word)) {
        return constant;
      }
    }
    List<String> known = Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
    throw new TypeConversionException(
        "'" + word + "' is not one of these: " + String.join(", ", known));
  }

  private static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}

package io.github.sosmapping.cli.internal.report;

import io.github.sosmapping.core.internal.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words of reports for people. */
final class Texts {

  private static final Messages ENGLISH =
      Messages.read(Texts.class.getResourceAsStream("text_en.properties"));

  private Texts() {}

  static String get(String key, Object... arguments) {
    List<String> filled = Arrays.stream(arguments).map(String::valueOf).toList();
    return ENGLISH.text(key, filled);
  }

  static boolean has(String key) {
    return ENGLISH.keys().contains(key);
  }

  /** Returns the word of a constant in reports, such as {@code other-stage}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package io.github.sosmapping.fuzz;

import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.rules.language.PlainLanguage;
import io.github.sosmapping.rules.language.PlainLanguageOptions;
import java.nio.charset.StandardCharsets;

/** Any text as a passage to read for plain language. */
public final class WordsTarget {

  private static final PlainLanguageOptions OPTIONS = PlainLanguageOptions.none();

  private WordsTarget() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    PlainLanguage.check(text, Language.ENGLISH_GB, OPTIONS);
    PlainLanguage.check(text, Language.WELSH, OPTIONS);
    // Halves of surrogate pairs, which no decoder lets through.
    PlainLanguage.check(new String(bytes, StandardCharsets.UTF_16LE), Language.ENGLISH_GB, OPTIONS);
  }
}

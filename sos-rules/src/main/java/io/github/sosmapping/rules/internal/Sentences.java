package io.github.sosmapping.rules.internal;

import io.github.sosmapping.core.internal.Messages;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The sentences of rules in languages other than English.
 *
 * <p>A further language is a further file and its tag in the list here.
 */
public final class Sentences {

  /** The languages there is a file for. */
  public static final List<String> LANGUAGES = List.of();

  private static final Map<String, Messages> BY_LANGUAGE = load();

  private Sentences() {}

  private static Map<String, Messages> load() {
    Map<String, Messages> byLanguage = new TreeMap<>();
    for (String language : LANGUAGES) {
      InputStream file =
          Sentences.class.getResourceAsStream("sentences_" + language + ".properties");
      byLanguage.put(language, Messages.read(file));
    }
    return byLanguage;
  }

  /** Returns the sentence for a key, if the language has it. */
  public static Optional<String> in(Locale locale, String key) {
    Messages messages = BY_LANGUAGE.get(locale.getLanguage());
    return messages != null && messages.keys().contains(key)
        ? Optional.of(messages.text(key, List.of()))
        : Optional.empty();
  }
}

package io.github.sosmapping.rules.internal;

import io.github.sosmapping.core.internal.Messages;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The sentences of rules in languages other than English.
 *
 * <p>A further language is a further file and its tag in the list here.
 */
public final class Sentences {

  /** The languages there is a file for. */
  public static final List<String> LANGUAGES = List.of("cy");

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

  /** Returns the keys for which a language has sentences. */
  public static Set<String> keys(String language) {
    Messages messages = BY_LANGUAGE.get(language);
    return messages == null ? Set.of() : messages.keys();
  }

  /** Returns the sentence for a key with its arguments filled in, if the language has it. */
  public static Optional<String> in(Locale locale, String key, List<String> arguments) {
    Messages messages = BY_LANGUAGE.get(locale.getLanguage());
    return messages != null && messages.keys().contains(key)
        ? Optional.of(messages.text(key, arguments))
        : Optional.empty();
  }
}

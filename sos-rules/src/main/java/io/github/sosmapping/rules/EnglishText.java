package io.github.sosmapping.rules;

import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.Translation;
import io.github.sosmapping.core.text.TranslationStatus;
import java.util.Optional;

/** The English words of a text: its own, or those of a translation a person answers for. */
final class EnglishText {

  private static final String ENGLISH = "en";

  private EnglishText() {}

  static Optional<String> of(PlainText text) {
    if (text.language().isIn(ENGLISH)) {
      return Optional.of(text.text());
    }
    for (Translation translation : text.translations()) {
      boolean reliable =
          translation.status() == TranslationStatus.BY_TRANSLATOR
              || translation.status() == TranslationStatus.CHECKED;
      if (reliable && translation.language().isIn(ENGLISH)) {
        return Optional.of(translation.text());
      }
    }
    return Optional.empty();
  }
}

package io.github.sosmapping.rules.catalogue.language;

import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.Translation;
import io.github.sosmapping.core.text.TranslationStatus;
import java.util.List;

/** Whether texts are there in a language, whatever the region; the best comes first. */
enum Availability {
  /** In the original or in a translation that a person answers for. */
  THERE,
  /** Only as a translation that is out of date, or made by software and not checked. */
  UNSURE,
  /** Not at all. */
  MISSING;

  /** How far all of these texts are there; empty texts do not count. */
  static Availability of(List<PlainText> texts, Language language) {
    Availability worst = THERE;
    for (PlainText text : texts) {
      Availability here = text.text().isBlank() ? THERE : of(text, primary(language));
      worst = here.compareTo(worst) > 0 ? here : worst;
    }
    return worst;
  }

  private static Availability of(PlainText text, String primary) {
    if (text.language().isIn(primary)) {
      return THERE;
    }
    Availability best = MISSING;
    for (Translation translation : text.translations()) {
      if (translation.language().isIn(primary)) {
        boolean sure =
            translation.status() == TranslationStatus.BY_TRANSLATOR
                || translation.status() == TranslationStatus.CHECKED;
        if (sure) {
          return THERE;
        }
        best = UNSURE;
      }
    }
    return best;
  }

  private static String primary(Language language) {
    int end = language.tag().indexOf('-');
    return end < 0 ? language.tag() : language.tag().substring(0, end);
  }
}

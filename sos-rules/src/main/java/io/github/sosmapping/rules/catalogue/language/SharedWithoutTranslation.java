package io.github.sosmapping.rules.catalogue.language;

import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.Translation;
import io.github.sosmapping.core.text.TranslationStatus;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Notices what was shared with somebody who cannot read it in the language they chose. */
@RuleInfo(
    id = "LANG-002",
    summary = "Text shared with somebody and not there in the language they chose",
    severity = Severity.WARNING,
    about = Topic.LANGUAGE,
    notices = {
      "Somebody this was shared with chose another language, and it is not there in that language"
          + " (texts: {0}).",
      "The translation of this text is marked as out of date.",
      "Software made the translation of this text, and nobody is on record who checked it.",
      "The translation of this text is older than the text."
    },
    asks = "How would this person tell somebody at home, in their own language, what stands here?",
    meets = "What was shared stands there in the language each person chose (texts: {0}).",
    sources = {"W36", "own design"})
public final class SharedWithoutTranslation implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    LanguageWishes readers = LanguageWishes.of(facts);
    readers.withoutOffer().forEach(at -> coveredByOfferMissing(out, at));
    List<Pointer> inPlace = new ArrayList<>();
    for (SharedTexts shared : SharedTexts.of(facts)) {
      for (LanguageWishes.Wish wish : readers.wishesOf(shared.readers())) {
        examine(out, shared, wish, inPlace);
      }
    }
    if (!out.hasFindings() && !inPlace.isEmpty()) {
      out.met(inPlace, inPlace.size());
    }
  }

  // LANG-001: where the language was never offered, that comes before any translation.
  private static void coveredByOfferMissing(Outcome out, Pointer at) {
    out.notAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE, at, "LANG-001");
  }

  private static void examine(
      Outcome out, SharedTexts shared, LanguageWishes.Wish wish, List<Pointer> inPlace) {
    List<Pointer> missing = new ArrayList<>();
    for (SharedTexts.Part part : shared.parts()) {
      if (wish.isMetBy(part.text().language())) {
        continue;
      }
      Optional<Translation> translation = best(part.text(), wish);
      if (translation.isEmpty()) {
        missing.add(part.at());
        continue;
      }
      int trouble = trouble(translation.get(), part);
      if (trouble == 0) {
        inPlace.add(part.at());
      } else {
        out.finding(part.at()).sentence(trouble);
      }
    }
    if (missing.isEmpty()) {
      return;
    }
    if (wish.heard() && shared.toldAloud()) {
      out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, shared.at());
    } else {
      // Somebody who heard it through an interpreter still has nothing to read at home.
      out.finding(shared.at())
          .related(missing)
          .with(missing.size())
          .weighing(wish.heard() ? Severity.ADVICE : Severity.WARNING);
    }
  }

  private static Optional<Translation> best(PlainText text, LanguageWishes.Wish wish) {
    return text.translations().stream()
        .filter(translation -> wish.isMetBy(translation.language()))
        .min(Comparator.comparing(translation -> rank(translation.status())));
  }

  private static int rank(TranslationStatus status) {
    return switch (status) {
      case CHECKED -> 0;
      case BY_TRANSLATOR -> 1;
      case BY_MACHINE -> 2;
      case OUT_OF_DATE -> 3;
    };
  }

  /** Which sentence says what is amiss with a translation, or 0. */
  private static int trouble(Translation translation, SharedTexts.Part part) {
    return switch (translation.status()) {
      case OUT_OF_DATE -> 1;
      case BY_MACHINE -> 2;
      case CHECKED, BY_TRANSLATOR -> {
        boolean older =
            translation.translatedOn().isPresent()
                && part.writtenOn().filter(translation.translatedOn().get()::isBefore).isPresent();
        yield older ? 3 : 0;
      }
    };
  }
}

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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
      "The translation of this text is older than the text.",
      "Somebody who hears this through an interpreter has nothing to read at home in their own"
          + " language (texts: {0})."
    },
    asks = "How would this person tell somebody at home, in their own language, what stands here?",
    meets = "Texts that stand there in the language their readers chose: {0}.",
    sources = {"W36", "own design"})
public final class SharedWithoutTranslation implements Rule {

  private static final int HEARD = 4;

  @Override
  public void examine(Facts facts, Outcome out) {
    // Where the language was never offered, that comes before any translation.
    boolean offerFirst = out.looks(LanguageChoiceNotOffered.class);
    LanguageWishes readers = LanguageWishes.of(facts, offerFirst);
    readers.withoutOffer().forEach(at -> out.coveredBy(LanguageChoiceNotOffered.class, at));
    List<Pointer> inPlace = new ArrayList<>();
    Map<String, Heard> heard = new TreeMap<>();
    for (SharedTexts shared : SharedTexts.of(facts)) {
      for (LanguageWishes.Wish wish : readers.wishesOf(shared.readers())) {
        examine(out, shared, wish, inPlace, heard);
      }
    }
    heard.values().forEach(language -> language.report(out));
    if (!out.hasFindings() && !inPlace.isEmpty()) {
      out.met(inPlace, inPlace.size());
    }
  }

  /**
   * What somebody heard through an interpreter and cannot look up at home: one cause, however many
   * texts it is about.
   *
   * @param first place of the first thing it is about
   * @param missing the texts
   */
  private record Heard(Pointer first, List<Pointer> missing) {

    void report(Outcome out) {
      out.finding(first)
          .sentence(HEARD)
          .weighing(Severity.ADVICE)
          .related(missing)
          .with(missing.size());
    }
  }

  private static void examine(
      Outcome out,
      SharedTexts shared,
      LanguageWishes.Wish wish,
      List<Pointer> inPlace,
      Map<String, Heard> heard) {
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
    } else if (wish.heard()) {
      heard
          .computeIfAbsent(wish.language(), key -> new Heard(shared.at(), new ArrayList<>()))
          .missing()
          .addAll(missing);
    } else {
      out.finding(shared.at()).related(missing).with(missing.size());
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

package io.github.sosmapping.rules.catalogue.language;

import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.family.LanguageNeeds;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.voice.Panel;
import io.github.sosmapping.core.voice.WordsAndPictures;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Notices a choice of language that nobody was offered, or that the texts do not follow. */
@RuleInfo(
    id = "LANG-001",
    summary = "Choice of language not offered or not followed",
    severity = Severity.WARNING,
    about = Topic.LANGUAGE,
    notices = {
      "The record does not say that this person was offered a choice between Welsh and English.",
      "This does not stand in the language that its readers chose (readers: {0}).",
      "In the language that its readers chose (readers: {0}), this stands only as a translation"
          + " that is out of date, or was made by software and not checked."
    },
    asks = "Which language is each person most at home in, and how do they want to read this?",
    meets = "Choices of language are recorded, and what people read follows them ({0} of {0}).",
    sources = "W36")
public final class LanguageChoiceNotFollowed implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Pointer> followed = new ArrayList<>();
    for (Located<Individual> who : WelshOffer.dueTo(facts.record())) {
      if (WelshOffer.isMadeTo(who.value())) {
        followed.add(who.at());
      } else if (WelshOffer.cannotBeMadeTo(who.value())) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, who.at());
      } else {
        out.finding(who.at());
      }
    }
    for (Located<DangerStatement> danger : facts.dangers()) {
      if (danger.value().status() != Lifecycle.DRAFT) {
        compare(
            out, danger.at(), texts(danger.value()), Readers.of(facts, danger.value()), followed);
      }
    }
    for (Located<SafetyGoal> goal : facts.goals()) {
      if (goal.value().status() != Lifecycle.DRAFT) {
        compare(out, goal.at(), texts(goal.value()), Readers.of(facts, goal.value()), followed);
      }
    }
    for (Located<WordsAndPictures> story :
        Facts.located(Pointer.ROOT, "wordsAndPictures", facts.record().wordsAndPictures())) {
      if (story.value().presentedToChildOn().isPresent()) {
        List<PlainText> panels = story.value().panels().stream().map(Panel::text).toList();
        compare(out, story.at(), panels, Readers.of(facts, story.value()), followed);
      }
    }
    if (!out.hasFindings() && !followed.isEmpty()) {
      out.met(followed, followed.size());
    }
  }

  private static void compare(
      Outcome out,
      Pointer at,
      List<PlainText> texts,
      Set<Individual> readers,
      List<Pointer> followed) {
    if (texts.isEmpty()) {
      return;
    }
    Availability worst = Availability.THERE;
    int without = 0;
    int withInterpreter = 0;
    int served = 0;
    for (Individual reader : readers) {
      Optional<Language> wanted =
          Readers.needs(reader).flatMap(n -> n.choice().or(n::preferredLanguage));
      if (wanted.isEmpty()) {
        continue;
      }
      Availability here = Availability.of(texts, wanted.get());
      if (here == Availability.THERE) {
        served++;
      } else if (Readers.needs(reader).filter(LanguageNeeds::interpreterNeeded).isPresent()) {
        withInterpreter++;
      } else {
        without++;
        worst = here.compareTo(worst) > 0 ? here : worst;
      }
    }
    if (without > 0) {
      out.finding(at).sentence(worst == Availability.MISSING ? 1 : 2).with(without);
    } else if (withInterpreter > 0) {
      out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, at);
    } else if (served > 0) {
      followed.add(at);
    }
  }

  private static List<PlainText> texts(DangerStatement danger) {
    return whole(
        danger.fullText(),
        Stream.of(danger.behaviourFeared(), danger.impactOnChild(), danger.condition()));
  }

  private static List<PlainText> texts(SafetyGoal goal) {
    return whole(
        goal.fullText(), Stream.of(goal.behaviour(), goal.childExperience(), goal.networkPart()));
  }

  /** The whole text where it was written down, or else its parts. */
  private static List<PlainText> whole(
      Optional<PlainText> fullText, Stream<Optional<PlainText>> parts) {
    return fullText
        .filter(text -> !text.text().isBlank())
        .map(List::of)
        .orElseGet(() -> parts.flatMap(Optional::stream).toList());
  }
}

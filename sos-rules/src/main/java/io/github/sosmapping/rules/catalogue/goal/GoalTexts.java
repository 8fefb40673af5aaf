package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.TextOrigin;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The texts in which a goal is written, and what may be asked of them. */
final class GoalTexts {

  private GoalTexts() {}

  /** The texts that are filled, those that say what will be seen first. */
  static List<Located<PlainText>> of(Located<SafetyGoal> goal) {
    List<Located<PlainText>> texts = new ArrayList<>();
    add(texts, goal.at().to("behaviour"), goal.value().behaviour());
    add(texts, goal.at().to("fullText"), goal.value().fullText());
    add(texts, goal.at().to("childExperience"), goal.value().childExperience());
    add(texts, goal.at().to("networkPart"), goal.value().networkPart());
    return texts;
  }

  /** The same texts without their places. */
  static List<PlainText> of(SafetyGoal goal) {
    return of(new Located<>(goal, Pointer.ROOT)).stream().map(Located::value).toList();
  }

  /** The text that says what people will do: the behaviour, or else the full text. */
  static Optional<Located<PlainText>> picture(Located<SafetyGoal> goal) {
    List<Located<PlainText>> texts = new ArrayList<>();
    add(texts, goal.at().to("behaviour"), goal.value().behaviour());
    add(texts, goal.at().to("fullText"), goal.value().fullText());
    return texts.stream().findFirst();
  }

  private static void add(List<Located<PlainText>> texts, Pointer at, Optional<PlainText> text) {
    if (isFilled(text)) {
      texts.add(new Located<>(text.get(), at));
    }
  }

  static boolean isFilled(Optional<PlainText> text) {
    return text.isPresent() && !text.get().text().isBlank();
  }

  /** The words of a text that may be judged; otherwise says why not. */
  static Optional<Words> judged(Facts facts, Outcome out, Located<PlainText> text) {
    Optional<Words> words = isOwnWords(text.value()) ? Optional.empty() : facts.words(text.value());
    if (words.isEmpty()) {
      reportUnread(out, text);
    }
    return words;
  }

  private static void reportUnread(Outcome out, Located<PlainText> text) {
    if (isOwnWords(text.value())) {
      out.notAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT, text.at());
    } else {
      out.notAssessed(NotAssessed.Reason.NO_WORD_LIST, text.at(), text.value().language().tag());
    }
  }

  static boolean isOwnWords(PlainText text) {
    return text.origin().filter(TextOrigin.OWN_WORDS::equals).isPresent();
  }

  /**
   * Whether the words of a goal say something that a part of it leaves open; empty, and said so,
   * where they cannot be read or are somebody's own, from which nothing may be missing.
   */
  static Optional<Boolean> say(
      Facts facts, Outcome out, Located<SafetyGoal> goal, Predicate<Words> something) {
    Optional<Located<PlainText>> unread = Optional.empty();
    for (Located<PlainText> text : of(goal)) {
      Optional<Words> words = facts.words(text.value());
      if (words.filter(something).isPresent()) {
        return Optional.of(true);
      }
      if (words.isEmpty() || isOwnWords(text.value())) {
        unread = Optional.of(text);
      }
    }
    if (unread.isEmpty()) {
      return Optional.of(false);
    }
    reportUnread(out, unread.get());
    return Optional.empty();
  }
}

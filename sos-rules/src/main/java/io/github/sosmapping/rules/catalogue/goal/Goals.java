package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The two ways in which rules go through the goals of a record. */
final class Goals {

  private Goals() {}

  /** What a rule thinks of the words in which a goal says what people will do. */
  interface Judge {
    /** Says what was noticed, or returns true where nothing was. */
    boolean isFine(Located<SafetyGoal> goal, Located<PlainText> picture, Words words);
  }

  /** Notices goals where neither a part is filled nor any words stand in for it. */
  static void lacking(
      Facts facts, Outcome out, Predicate<SafetyGoal> part, Predicate<Words> standsInForIt) {
    lacking(facts, out, facts.goals(), part, standsInForIt);
  }

  static void lacking(
      Facts facts,
      Outcome out,
      List<Located<SafetyGoal>> goals,
      Predicate<SafetyGoal> part,
      Predicate<Words> standsInForIt) {
    List<Located<SafetyGoal>> complete = new ArrayList<>();
    for (Located<SafetyGoal> goal : goals) {
      Optional<Boolean> there =
          part.test(goal.value())
              ? Optional.of(true)
              : GoalTexts.say(facts, out, goal, standsInForIt);
      if (there.isPresent() && there.get()) {
        complete.add(goal);
      } else if (there.isPresent()) {
        out.finding(goal.at());
      }
    }
    if (!out.hasFindings()) {
      out.metAll(complete, complete.size());
    }
  }

  /** Looks at the wording of goals, save those that only name a service. */
  static void worded(Facts facts, Outcome out, Judge judge) {
    List<Located<SafetyGoal>> fine = new ArrayList<>();
    boolean covered = false;
    for (Located<SafetyGoal> goal : facts.goals()) {
      Optional<Located<PlainText>> picture = GoalTexts.picture(goal);
      Optional<Words> words = picture.flatMap(text -> GoalTexts.judged(facts, out, text));
      if (words.isEmpty()) {
        continue;
      }
      if (out.looks(ServiceInPlaceOfBehaviour.class)
          && ServiceInPlaceOfBehaviour.namesOnlyService(facts, goal)) {
        out.coveredBy(ServiceInPlaceOfBehaviour.class, picture.get().at());
        covered = true;
      } else if (judge.isFine(goal, picture.get(), words.get())) {
        fine.add(goal);
      }
    }
    if (!covered && !out.hasFindings()) {
      out.metAll(fine, fine.size());
    }
  }
}

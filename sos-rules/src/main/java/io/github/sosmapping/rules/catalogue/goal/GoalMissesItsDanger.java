package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Notices a goal that may not answer the danger it is linked to: other people act than those whose
 * behaviour is feared, or its words are about something else.
 */
@RuleInfo(
    id = "GOAL-013",
    summary = "Goal that may not answer its danger",
    severity = Severity.WARNING,
    about = Topic.GOAL,
    notices = {
      "Those who carry this goal are not the ones the worry is about, nor anyone of the network.",
      "This goal and the danger it answers seem to speak of different things."
    },
    asks = "On a day when that worry is near, how would this goal help the child?",
    meets = "Safety goals that speak of the same things as the dangers they answer: {0}.",
    // One of its two tests is about words, and nobody should be able to make an error of that.
    textOnly = true,
    sources = {"S002 §8", "W3"})
public final class GoalMissesItsDanger implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<SafetyGoal>> fitting = new ArrayList<>();
    for (Located<SafetyGoal> goal : facts.goals()) {
      Map<Pointer, DangerStatement> dangers = dangersOf(facts, goal.value());
      if (goal.value().addresses().isEmpty()) {
        noDanger(goal, out);
        continue;
      }
      boolean fits = !dangers.isEmpty();
      for (Map.Entry<Pointer, DangerStatement> danger : dangers.entrySet()) {
        fits &= fits(facts, out, goal, danger.getKey(), danger.getValue());
      }
      if (fits) {
        fitting.add(goal);
      }
    }
    if (!out.hasFindings()) {
      out.metAll(fitting, fitting.size());
    }
  }

  // Without a danger there is nothing to compare, whichever rules look.
  private static void noDanger(Located<SafetyGoal> goal, Outcome out) {
    if (out.looks(GoalWithoutDanger.class)) {
      out.coveredBy(GoalWithoutDanger.class, goal.at());
    } else {
      out.notAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT, goal.at());
    }
  }

  private static boolean fits(
      Facts facts, Outcome out, Located<SafetyGoal> goal, Pointer at, DangerStatement danger) {
    if (othersAct(facts, goal.value(), danger)) {
      out.finding(goal.at()).related(List.of(at));
      return false;
    }
    List<PlainText> goalTexts = texts(goal.value());
    List<PlainText> dangerTexts = texts(danger);
    List<Words> goalWords = words(facts, goalTexts);
    List<Words> dangerWords = words(facts, dangerTexts);
    if (goalTexts.isEmpty() || dangerTexts.isEmpty()) {
      out.notAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT, goal.at());
      return false;
    }
    if (goalWords.isEmpty() || dangerWords.isEmpty()) {
      out.notAssessed(NotAssessed.Reason.NO_WORD_LIST, goal.at());
      return false;
    }
    if (Themes.shared(goalWords, dangerWords)) {
      return true;
    }
    out.finding(goal.at()).sentence(1).weighing(Severity.ADVICE).related(List.of(at));
    return false;
  }

  private static Map<Pointer, DangerStatement> dangersOf(Facts facts, SafetyGoal goal) {
    Map<Pointer, DangerStatement> dangers = new LinkedHashMap<>();
    goal.addresses()
        .forEach(
            id ->
                facts
                    .links()
                    .latest(id, DangerStatement.class)
                    .filter(danger -> facts.stands(danger.value()))
                    .ifPresent(danger -> dangers.put(danger.at(), danger.value())));
    return dangers;
  }

  // Where the danger comes from outside the home, it is right that the parents act.
  private static boolean othersAct(Facts facts, SafetyGoal goal, DangerStatement danger) {
    boolean atHome = danger.behaviourBy().stream().anyMatch(facts.people()::isParentOrCarer);
    return atHome
        && !goal.doers().isEmpty()
        && goal.doers().stream()
            .noneMatch(
                doer ->
                    danger.behaviourBy().contains(doer)
                        || GoalWithoutNetwork.isNetwork(facts, doer));
  }

  /** What somebody says in their own words is not held against the danger. */
  private static List<PlainText> texts(SafetyGoal goal) {
    return GoalTexts.of(goal).stream().filter(text -> !GoalTexts.isOwnWords(text)).toList();
  }

  private static List<PlainText> texts(DangerStatement danger) {
    return Stream.of(danger.behaviourFeared(), danger.impactOnChild(), danger.fullText())
        .filter(GoalTexts::isFilled)
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<Words> words(Facts facts, List<PlainText> texts) {
    return texts.stream().flatMap(text -> facts.words(text).stream()).toList();
  }
}

package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.text.Similarity;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Whether two versions of a goal answer the same dangers in much the same words. */
final class SameDangers {

  private SameDangers() {}

  static boolean of(Facts facts, SafetyGoal goal, SafetyGoal before, int percent) {
    List<DangerStatement> now = facts.links().findAll(goal.addresses(), DangerStatement.class);
    List<DangerStatement> then = facts.links().findAll(before.addresses(), DangerStatement.class);
    return !now.isEmpty()
        && now.size() == then.size()
        && now.stream()
            .allMatch(danger -> then.stream().anyMatch(old -> isSame(facts, danger, old, percent)));
  }

  private static boolean isSame(
      Facts facts, DangerStatement danger, DangerStatement old, int percent) {
    if (danger.id().equals(old.id())) {
      return true;
    }
    return facts.names(List.of(old.id()), danger, DangerStatement.class)
        && Similarity.percent(words(facts, danger), words(facts, old)) >= percent;
  }

  private static List<Words> words(Facts facts, DangerStatement danger) {
    List<PlainText> texts = new ArrayList<>();
    if (GoalTexts.isFilled(danger.fullText())) {
      danger.fullText().ifPresent(texts::add);
    } else {
      danger.behaviourFeared().ifPresent(texts::add);
      danger.impactOnChild().ifPresent(texts::add);
    }
    return texts.stream().flatMap(text -> facts.words(text).stream()).toList();
  }
}

package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.scale.SafetyScale;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.catalogue.mapping.MapWithoutJudgement;
import io.github.sosmapping.rules.catalogue.mapping.StepsWithoutGoals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Notices a pair of danger and goal without a scale of its own. */
@RuleInfo(
    id = "DAN-008",
    summary = "Danger and goal without a scale",
    severity = Severity.WARNING,
    about = Topic.DANGER,
    notices = {
      "No scale says where things stand between this danger and its goal.",
      "One scale covers the whole map, and none is about this danger and its goal."
    },
    asks = "Where between this danger and its goal would each person place things today, and why?",
    meets = "Danger statements with a goal, and a scale that says where things stand: {0}.",
    sources = {"W1", "W18"})
public final class PairWithoutScale implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    Map<Id<?>, List<Located<SafetyGoal>>> goals = goalsByDanger(facts);
    Set<Id<?>> onScale = onScale(facts);
    List<Located<DangerStatement>> scaled = new ArrayList<>();
    for (Located<Mapping> mapping : facts.currentMappings()) {
      boolean overall = mapping.value().overallScale().isPresent();
      for (Located<DangerStatement> danger :
          Facts.located(mapping.at(), "dangerStatements", mapping.value().dangerStatements())) {
        if (!facts.stands(danger.value())) {
          continue;
        }
        List<Located<SafetyGoal>> answers = goals.getOrDefault(danger.value().id(), List.of());
        if (answers.isEmpty()) {
          noPair(mapping.value(), danger, out);
        } else if (onScale.contains(danger.value().id())
            || answers.stream().anyMatch(goal -> onScale.contains(goal.value().id()))) {
          scaled.add(danger);
        } else if (MapWithoutJudgement.holdsNoScale(mapping.value())
            && out.looks(MapWithoutJudgement.class)) {
          out.coveredBy(MapWithoutJudgement.class, danger.at());
        } else {
          report(danger, answers, overall, out);
        }
      }
    }
    if (!out.hasFindings()) {
      out.metAll(scaled, scaled.size());
    }
  }

  // Without a goal there is no pair that a scale could be about, whichever rules look.
  private static void noPair(Mapping mapping, Located<DangerStatement> danger, Outcome out) {
    if (StepsWithoutGoals.isNoticed(mapping) && out.looks(StepsWithoutGoals.class)) {
      out.coveredBy(StepsWithoutGoals.class, danger.at());
    } else if (out.looks(DangerWithoutSafetyGoal.class)) {
      out.coveredBy(DangerWithoutSafetyGoal.class, danger.at());
    } else {
      out.notAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT, danger.at());
    }
  }

  private static void report(
      Located<DangerStatement> danger,
      List<Located<SafetyGoal>> answers,
      boolean overall,
      Outcome out) {
    // Some agencies work with one scale, and a first draft often has none yet.
    boolean light = overall || danger.value().status() == Lifecycle.DRAFT;
    out.finding(danger.at())
        .sentence(overall ? 1 : 0)
        .weighing(light ? Severity.ADVICE : Severity.WARNING)
        .related(answers.stream().map(Located::at).toList());
  }

  private static Map<Id<?>, List<Located<SafetyGoal>>> goalsByDanger(Facts facts) {
    Map<Id<?>, List<Located<SafetyGoal>>> goals = new HashMap<>();
    for (Located<SafetyGoal> goal : facts.goals()) {
      for (Id<DangerStatement> id : goal.value().addresses()) {
        latest(facts, id, DangerStatement.class)
            .ifPresent(danger -> goals.computeIfAbsent(danger, key -> new ArrayList<>()).add(goal));
      }
    }
    return goals;
  }

  /** The dangers and goals a scale is about, in their latest version. */
  private static Set<Id<?>> onScale(Facts facts) {
    Set<Id<?>> onScale = new HashSet<>();
    for (Located<SafetyScale> scale : facts.scales()) {
      scale
          .value()
          .forDanger()
          .flatMap(id -> latest(facts, id, DangerStatement.class))
          .ifPresent(onScale::add);
      scale
          .value()
          .forGoal()
          .flatMap(id -> latest(facts, id, SafetyGoal.class))
          .ifPresent(onScale::add);
    }
    return onScale;
  }

  private static <T extends Identified> Optional<Id<?>> latest(
      Facts facts, Id<T> id, Class<T> type) {
    return facts.links().latest(id, type).map(found -> found.value().id());
  }
}

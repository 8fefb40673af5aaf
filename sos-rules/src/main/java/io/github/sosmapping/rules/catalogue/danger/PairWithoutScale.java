package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.scale.SafetyScale;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import java.util.ArrayList;
import java.util.List;

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
    meets = "For every danger with a goal a scale says where things stand ({0} of {0}).",
    sources = {"W1", "W18"})
public final class PairWithoutScale implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<DangerStatement>> scaled = new ArrayList<>();
    for (Located<Mapping> mapping : facts.currentMappings()) {
      boolean overall = mapping.value().overallScale().isPresent();
      for (Located<DangerStatement> danger :
          Facts.located(mapping.at(), "dangerStatements", mapping.value().dangerStatements())) {
        if (facts.stands(danger.value())) {
          examine(facts, danger, overall, scaled, out);
        }
      }
    }
    if (!out.hasFindings()) {
      out.metAll(scaled, scaled.size());
    }
  }

  private static void examine(
      Facts facts,
      Located<DangerStatement> danger,
      boolean overall,
      List<Located<DangerStatement>> scaled,
      Outcome out) {
    List<Located<SafetyGoal>> goals = goalsOf(facts, danger.value());
    if (goals.isEmpty()) {
      out.coveredBy(DangerWithoutSafetyGoal.class, danger.at());
    } else if (hasScale(facts, danger.value(), goals)) {
      scaled.add(danger);
    } else {
      // Some agencies work with one scale, and a first draft often has none yet.
      boolean light = overall || danger.value().status() == Lifecycle.DRAFT;
      out.finding(danger.at())
          .sentence(overall ? 1 : 0)
          .weighing(light ? Severity.ADVICE : Severity.WARNING)
          .related(goals.stream().map(Located::at).toList());
    }
  }

  private static List<Located<SafetyGoal>> goalsOf(Facts facts, DangerStatement danger) {
    return facts.goals().stream()
        .filter(goal -> facts.names(goal.value().addresses(), danger, DangerStatement.class))
        .toList();
  }

  private static boolean hasScale(
      Facts facts, DangerStatement danger, List<Located<SafetyGoal>> goals) {
    for (Located<SafetyScale> scale : facts.scales()) {
      boolean ofDanger =
          facts.names(scale.value().forDanger().stream().toList(), danger, DangerStatement.class);
      boolean ofGoal =
          goals.stream()
              .anyMatch(
                  goal ->
                      facts.names(
                          scale.value().forGoal().stream().toList(),
                          goal.value(),
                          SafetyGoal.class));
      if (ofDanger || ofGoal) {
        return true;
      }
    }
    return false;
  }
}

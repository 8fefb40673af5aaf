package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.core.basis.View;
import io.github.sosmapping.core.goal.GoalOwner;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.Heading;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.mapping.MappingOccasion;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import java.util.ArrayList;
import java.util.List;

/** Notices a map on which no goal is the family's own, or none says what they think of it. */
@RuleInfo(
    id = "GOAL-012",
    summary = "No safety goal is the family's own",
    severity = Severity.ADVICE,
    about = Topic.GOAL,
    notices = {
      "No safety goal on this map is marked as the family's own or as shared (goals: {0}).",
      "No safety goal on this map says what the family thinks of it (goals: {0})."
    },
    asks = "What would the family themselves most like to see at home?",
    meets = "Safety goals that are the family's own or shared with them: {0}.",
    sources = {"W5", "S000", "S001 slide 22"})
public final class NoFamilyGoal implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<SafetyGoal>> owned = new ArrayList<>();
    for (Located<Mapping> mapping : facts.currentMappings()) {
      List<Located<SafetyGoal>> goals =
          Facts.located(mapping.at(), "safetyGoals", mapping.value().safetyGoals()).stream()
              .filter(goal -> facts.stands(goal.value()))
              .toList();
      List<Located<SafetyGoal>> familys =
          goals.stream().filter(goal -> isFamilys(goal.value())).toList();
      boolean asked = goals.stream().anyMatch(goal -> saysFamilyView(facts, goal.value()));
      Pointer at = mapping.at().to("safetyGoals");
      if (goals.isEmpty()) {
        continue;
      }
      if (!familys.isEmpty() && asked) {
        owned.addAll(familys);
      } else if (isExplained(mapping.value())) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, at);
      } else {
        out.finding(at).sentence(familys.isEmpty() ? 0 : 1).with(goals.size());
      }
    }
    if (!out.hasFindings()) {
      out.metAll(owned, owned.size());
    }
  }

  private static boolean isFamilys(SafetyGoal goal) {
    return goal.owner()
        .filter(owner -> owner == GoalOwner.FAMILY || owner == GoalOwner.JOINT)
        .isPresent();
  }

  private static boolean saysFamilyView(Facts facts, SafetyGoal goal) {
    return goal.positions().stream()
        .anyMatch(
            position ->
                position.view() != View.NOT_ASKED
                    && facts.people().isFamilyOrFriend(position.person()));
  }

  /** A note under the heading, a reason why the family had no part, or a meeting without them. */
  private static boolean isExplained(Mapping mapping) {
    boolean noted =
        mapping.emptyHeadings().stream().anyMatch(note -> note.heading() == Heading.GOALS);
    boolean withoutFamily =
        mapping
            .occasion()
            .filter(
                occasion ->
                    occasion.is(MappingOccasion.GROUP_SUPERVISION)
                        || occasion.is(MappingOccasion.STRATEGY_DISCUSSION))
            .isPresent();
    return noted || withoutFamily || GoalTexts.isFilled(mapping.notSharedReason());
  }
}

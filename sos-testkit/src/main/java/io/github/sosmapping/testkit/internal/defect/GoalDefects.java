package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.testkit.Defect;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be wrong with the words of a safety goal. */
final class GoalDefects {

  private GoalDefects() {}

  static void addTo(Map<Defect, Change> all) {
    all.put(Defect.SERVICE_AS_GOAL, says("PARENT will attend the alcohol programme."));
    all.put(Defect.VAGUE_GOAL, says("PARENT will manage the drink better and work on things."));
    all.put(
        Defect.GOAL_OF_ABSENCE,
        (record, desk) ->
            Pair.goal(
                record,
                desk,
                goal ->
                    goal.behaviour(desk.text("PARENT will not be drunk near CHILD any more."))
                        .childExperience(desk.text("CHILD is no longer afraid."))
                        .networkPart(desk.text("No drink from the neighbour any more."))));
    all.put(
        Defect.TASK_AS_GOAL,
        (record, desk) ->
            Pair.goal(
                record,
                desk,
                goal ->
                    goal.behaviour(desk.text("Buy CHILD a bed by 1 July, and no drink."))
                        .childExperience(desk.text("CHILD has a new bed."))));
    all.put(
        Defect.GOAL_WITHOUT_DOER,
        (record, desk) ->
            Pair.goal(
                record,
                desk,
                goal ->
                    goal.doers(List.of())
                        .networkPart(desk.text("Help is there by telephone."))
                        .childExperience(desk.text("CHILD sleeps well and plays."))
                        .behaviour(desk.text("CHILD will be fed in a sober home every day."))));
    all.put(
        Defect.GOAL_WITHOUT_WAY_OF_KNOWING,
        (record, desk) ->
            Pair.goal(
                record,
                desk,
                goal ->
                    goal.behaviour(desk.text("PARENT stays sober and eats with CHILD."))
                        .demonstration(Optional.empty())));
    all.put(
        Defect.GOAL_WITHOUT_CHILDS_EXPERIENCE,
        (record, desk) ->
            Pair.goal(
                record,
                desk,
                goal ->
                    goal.behaviour(desk.text("Every evening PARENT stays sober and cooks."))
                        .childExperience(Optional.empty())));
    all.put(
        Defect.GOAL_WITHOUT_NETWORK,
        (record, desk) ->
            Pair.goal(
                record,
                desk,
                goal -> goal.doers(List.of(desk.parentId())).networkPart(Optional.empty())));
    all.put(
        Defect.UNREADABLE_GOAL,
        (record, desk) -> Pair.goal(record, desk, goal -> goal.behaviour(desk.text(UNREADABLE))));
  }

  private static final String UNREADABLE =
      "PARENT, who has for a long time wanted the evenings at home to be different from how they"
          + " were in the years when there was so little money and so little rest, stays sober with CHILD"
          + " every evening, and wherever something unexpected should come between, arranges with"
          + " the neighbour, who has offered this repeatedly, that somebody whom CHILD knows and"
          + " trusts is there before the door closes.";

  private static Change says(String behaviour) {
    return (record, desk) -> Pair.goal(record, desk, goal -> goal.behaviour(desk.text(behaviour)));
  }
}

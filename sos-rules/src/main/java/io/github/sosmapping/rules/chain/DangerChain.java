package io.github.sosmapping.rules.chain;

import java.util.List;

/**
 * A danger statement with all that hangs on it: from the harm it rests on to the goals that answer
 * it, the scales between the two, and the steps and rules that make the goals true. Immutable and
 * thread-safe.
 *
 * @param danger the danger statement
 * @param harms the past harm it rests on, each in its latest version
 * @param pattern whether it (also) says on which pattern it rests
 * @param goals the goals that answer it; a goal that answers two dangers stands in both chains
 * @param scales the scales that name the danger and none of these goals
 * @param rules the rules of plans in force that answer the danger and serve none of these goals
 * @param gaps where the chain does not go on, in the order of the constants; those of a single goal
 *     stand with the goal
 */
public record DangerChain(
    ChainPart danger,
    List<ChainPart> harms,
    boolean pattern,
    List<GoalChain> goals,
    List<ChainPart> scales,
    List<ChainPart> rules,
    List<Gap> gaps) {

  /** Copies the lists. */
  public DangerChain {
    harms = List.copyOf(harms);
    goals = List.copyOf(goals);
    scales = List.copyOf(scales);
    rules = List.copyOf(rules);
    gaps = List.copyOf(gaps);
  }

  /** Tells whether the chain goes from its grounds to steps and rules without a gap. */
  public boolean isWhole() {
    return gaps.isEmpty() && goals.stream().allMatch(goal -> goal.gaps().isEmpty());
  }
}

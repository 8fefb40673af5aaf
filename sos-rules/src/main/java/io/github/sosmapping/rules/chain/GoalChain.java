package io.github.sosmapping.rules.chain;

import java.util.List;

/**
 * A safety goal and what leads to it. Immutable and thread-safe.
 *
 * @param goal the goal
 * @param scales the scales that name it
 * @param steps the next steps towards it
 * @param rules the rules of plans in force that serve it
 * @param gaps where it does not go on, in the order of the constants
 */
public record GoalChain(
    ChainPart goal,
    List<ChainPart> scales,
    List<ChainPart> steps,
    List<ChainPart> rules,
    List<Gap> gaps) {

  /** Copies the lists. */
  public GoalChain {
    scales = List.copyOf(scales);
    steps = List.copyOf(steps);
    rules = List.copyOf(rules);
    gaps = List.copyOf(gaps);
  }
}

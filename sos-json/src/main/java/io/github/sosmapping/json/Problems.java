package io.github.sosmapping.json;

import java.util.List;

/**
 * What is wrong with a document: the first problems in the order of the document, and how many
 * there are in all.
 *
 * @param kept the problems that were kept, at most as many as {@link ReadLimits#maxProblems}
 * @param total how many there are, whether kept or not; at least the number kept
 */
public record Problems(List<Problem> kept, int total) {

  /** Copies the list. */
  public Problems {
    kept = List.copyOf(kept);
  }

  static Problems only(Problem problem) {
    return new Problems(List.of(problem), 1);
  }

  static Problems only(ProblemCode code, String... arguments) {
    return only(new Problem(code, "", 0, 0, List.of(arguments)));
  }
}

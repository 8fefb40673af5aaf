package io.github.sosmapping.core.links;

import io.github.sosmapping.core.walk.Pointer;

/**
 * A link that cannot be followed, or an id that names more than one thing.
 *
 * @param kind what is wrong
 * @param at place of the link or of the second thing with the id
 * @param target simple name of the type the link should lead to, or of the thing
 */
public record LinkProblem(Kind kind, Pointer at, String target) {

  /** What is wrong with a link or an id. */
  public enum Kind {
    /** Nothing in the record has the id. */
    DANGLING,
    /** More than one thing has the id, so the link is ambiguous. */
    AMBIGUOUS,
    /** Something of another kind has the id. */
    WRONG_KIND,
    /** The thing at this place has an id that something before it has already. */
    ID_USED_TWICE
  }
}

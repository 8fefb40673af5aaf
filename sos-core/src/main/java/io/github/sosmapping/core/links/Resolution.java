package io.github.sosmapping.core.links;

import io.github.sosmapping.core.basis.Identified;

/**
 * What an id leads to: one thing, nothing, several things, or a thing of another kind.
 *
 * @param <T> what it should lead to
 */
public sealed interface Resolution<T extends Identified> {

  /**
   * It leads to one thing.
   *
   * @param target the thing and its place
   */
  record Found<T extends Identified>(Located<T> target) implements Resolution<T> {}

  /** Nothing in the record has this id. */
  record Dangling<T extends Identified>() implements Resolution<T> {}

  /** More than one thing in the record has this id. */
  record Ambiguous<T extends Identified>() implements Resolution<T> {}

  /** Something of another kind has this id. */
  record WrongKind<T extends Identified>() implements Resolution<T> {}
}

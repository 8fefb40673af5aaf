package io.github.sosmapping.core.walk;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.text.PlainText;

/**
 * What somebody wants to see of a record while {@link RecordWalker} goes through it.
 *
 * <p>Places are given as the owning object with a property and a position, so that a visitor that
 * keeps nothing costs nothing.
 */
public interface RecordVisitor {

  /** An object of the record, before what it holds; texts are told by the other method. */
  default void object(Pointer at, RecordValue object) {}

  /**
   * A text.
   *
   * @param owner place of the object that holds it
   * @param place where in the model it stands
   * @param index position in a list of texts, or -1
   */
  default void text(Pointer owner, TextPlace place, int index, PlainText text) {}

  /**
   * A link to something else in the record.
   *
   * @param owner place of the object that holds the link
   * @param index position in a list of links, or -1
   * @param target what the link should lead to
   */
  default void link(
      Pointer owner, String property, int index, Id<?> id, Class<? extends Identified> target) {}
}

package io.github.sosmapping.core.basis;

/** Something in a record that has an id, so that the rest of the record can refer to it. */
public interface Identified {

  /** Id by which the rest of the record refers to it; unique in the record. */
  Id<? extends Identified> id();
}

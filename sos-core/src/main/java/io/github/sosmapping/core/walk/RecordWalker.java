package io.github.sosmapping.core.walk;

import io.github.sosmapping.core.family.FamilyRecord;

/**
 * Goes through everything a record holds, in the order of the format.
 *
 * <p>The way is generated from the types when this library is built, so no property can be
 * forgotten. Linear in the size of the record; stateless.
 */
public final class RecordWalker {

  private RecordWalker() {}

  /** Shows every object, text and link of a record to a visitor. */
  public static void walk(FamilyRecord record, RecordVisitor visitor) {
    GeneratedWalk.walk(record, Pointer.ROOT, visitor);
  }
}

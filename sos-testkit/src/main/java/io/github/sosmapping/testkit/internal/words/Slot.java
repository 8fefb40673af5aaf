package io.github.sosmapping.testkit.internal.words;

/** What a template leaves open. */
public enum Slot {
  /** The child it is about. */
  CHILD("child"),
  /** He or she, for the child. */
  CHILD_HE("c.he"),
  /** His or her, for the child. */
  CHILD_HIS("c.his"),
  /** Him or her, for the child. */
  CHILD_HIM("c.him"),
  /** The adult whose behaviour it is about. */
  PARENT("parent"),
  /** He or she, for that adult. */
  PARENT_HE("p.he"),
  /** His or her, for that adult. */
  PARENT_HIS("p.his"),
  /** Him or her, for that adult. */
  PARENT_HIM("p.him"),
  /** What the child calls that adult. */
  MUM("mum"),
  /** The other parent, or whoever is closest to the home. */
  PARENT2("parent2"),
  /** The member of the network who does most. */
  HELPER("helper"),
  /** What the child calls that member. */
  NAN("nan"),
  /** A member of the network who lives close by. */
  HELPER2("helper2"),
  /** Another member of the network. */
  HELPER3("helper3"),
  /** Somebody the adult knows who is not in the network. */
  FRIEND("friend"),
  /** The social worker. */
  WORKER("worker"),
  /** Somebody from school or nursery. */
  TEACHER("teacher"),
  /** A nurse or health visitor. */
  NURSE("nurse"),
  /** A brother or sister in the record. */
  SIBLING("sibling"),
  /** Who is worried, as a list of names. */
  WORRIERS("worriers"),
  /** A time in the past, to open a sentence with. */
  WHEN("when"),
  /** A day and month. */
  DATE("date"),
  /** A day of the week. */
  DAY("day"),
  /** A time of day. */
  TIME("time"),
  /** A small number in words. */
  DAYS("days"),
  /** A number of weeks in words. */
  WEEKS("weeks");

  private final String written;

  Slot(String written) {
    this.written = written;
  }

  /** Returns the slot that is written so between braces. */
  static Slot of(String written) {
    for (Slot slot : values()) {
      if (slot.written.equals(written)) {
        return slot;
      }
    }
    throw new IllegalArgumentException("no slot is called " + written);
  }

  /** Tells whether it names somebody who can do something. */
  boolean isPerson() {
    return switch (this) {
      case CHILD, PARENT, PARENT2, HELPER, HELPER2, HELPER3, FRIEND, WORKER, TEACHER, NURSE -> true;
      default -> false;
    };
  }
}

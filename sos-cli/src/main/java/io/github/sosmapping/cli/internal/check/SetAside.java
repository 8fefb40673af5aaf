package io.github.sosmapping.cli.internal.check;

import io.github.sosmapping.rules.Acknowledgements;
import io.github.sosmapping.rules.Finding;
import java.util.List;

/**
 * What of a record's findings does not count in this run, and which acknowledgements did nothing.
 *
 * @param acknowledged findings that somebody looked at and that stand for now
 * @param idle acknowledgements that set nothing aside
 * @param known findings that were there when the baseline was made
 */
public record SetAside(List<Acknowledged> acknowledged, List<Idle> idle, List<Finding> known) {

  /** Nothing at all. */
  public static final SetAside NOTHING = new SetAside(List.of(), List.of(), List.of());

  /** A finding and the acknowledgement that sets it aside. */
  public record Acknowledged(Finding finding, Given by) {}

  /** An acknowledgement that set nothing aside, and why. */
  public record Idle(Given given, Acknowledgements.Reason reason) {}

  /** Copies the lists. */
  public SetAside {
    acknowledged = List.copyOf(acknowledged);
    idle = List.copyOf(idle);
    known = List.copyOf(known);
  }

  /** Tells whether any finding does not count. */
  public boolean holdsFindings() {
    return !acknowledged.isEmpty() || !known.isEmpty();
  }
}

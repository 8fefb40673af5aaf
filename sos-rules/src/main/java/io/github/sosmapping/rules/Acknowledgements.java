package io.github.sosmapping.rules;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.learning.Acknowledgement;
import java.util.List;

/**
 * An examination in the light of what was acknowledged.
 *
 * <p>An acknowledgement sets aside what one rule found at one entry, on the days for which it
 * holds. Nothing is dropped: what was set aside is told with its reason, and so is every
 * acknowledgement that set nothing aside. Immutable and thread-safe; {@code toString} shows no
 * content.
 *
 * @param examination the examination with the findings that are left
 * @param acknowledged what was set aside, in the order of the record
 * @param idle acknowledgements that set nothing aside, in the order given
 */
public record Acknowledgements(
    Examination examination, List<Acknowledged> acknowledged, List<Idle> idle) {

  /**
   * A finding that was looked at and stands for now.
   *
   * @param finding the finding
   * @param by who says so, why and until when
   */
  public record Acknowledged(Finding finding, Acknowledgement by) {}

  /**
   * An acknowledgement that set nothing aside.
   *
   * @param acknowledgement the acknowledgement
   * @param reason why it did not
   */
  public record Idle(Acknowledgement acknowledgement, Reason reason) {}

  /** Why an acknowledgement set nothing aside. */
  public enum Reason {
    /** Its last day is over; what it set aside counts again. */
    EXPIRED,
    /** It was given later than the day of the examination. */
    NOT_YET_GIVEN,
    /** The rule set has no such rule. */
    NO_SUCH_RULE,
    /** Findings of this rule may not be acknowledged. */
    NOT_ACKNOWLEDGEABLE,
    /** No entry of the record has the id, or more than one has. */
    NO_SUCH_ENTRY,
    /** Another acknowledgement of the same rule at the same entry stands before it. */
    GIVEN_TWICE,
    /** The rule did not look at this record. */
    RULE_DID_NOT_LOOK,
    /** The rule looked and found nothing there: what was acknowledged has been mended. */
    NOTHING_FOUND
  }

  /** Copies the lists. */
  public Acknowledgements {
    acknowledged = List.copyOf(acknowledged);
    idle = List.copyOf(idle);
  }

  /** Applies the acknowledgements that the record itself holds. */
  public static Acknowledgements apply(FamilyRecord record, Examination examination) {
    return apply(record, examination, record.acknowledgements());
  }

  /**
   * Applies acknowledgements to an examination, as of the day of the examination.
   *
   * @param record the record that was examined
   * @param examination what the rules had to say about it
   * @param given acknowledgements for this record
   */
  public static Acknowledgements apply(
      FamilyRecord record, Examination examination, List<Acknowledgement> given) {
    if (given.isEmpty()) {
      return new Acknowledgements(examination, List.of(), List.of());
    }
    return new AcknowledgementRun(record, examination, given).result();
  }
}

package io.github.sosmapping.testkit.assertion;

import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Finding;
import io.github.sosmapping.rules.RuleLabel;
import io.github.sosmapping.rules.Severity;
import java.util.List;

/**
 * Assertions about what one rule noticed in a record.
 *
 * <p>Immutable and thread-safe.
 */
public final class RaisedAssert {

  private final RecordAssert record;
  private final RuleLabel rule;
  private final List<Finding> raised;

  RaisedAssert(RecordAssert record, RuleLabel rule, List<Finding> raised) {
    this.record = record;
    this.rule = rule;
    this.raised = raised;
  }

  /**
   * Asserts that the rule noticed something at this place.
   *
   * @param pointer a JSON Pointer, such as {@code /mappings/0/nextSteps/1}; empty for the record
   */
  public RaisedAssert at(String pointer) {
    List<Finding> there =
        raised.stream().filter(one -> one.at().toString().equals(pointer)).toList();
    String place = pointer.isEmpty() ? "the record as a whole" : pointer;
    return narrow(there, "to raise " + rule + " at " + place);
  }

  /** Asserts that the rule noticed something at this place. */
  public RaisedAssert at(Pointer pointer) {
    return at(pointer.toString());
  }

  /** Asserts that what the rule noticed, there if a place was named, weighs this much. */
  public RaisedAssert as(Severity severity) {
    return narrow(
        raised.stream().filter(one -> one.severity() == severity).toList(),
        "to raise " + rule + " as " + severity);
  }

  /** Asserts that the rule noticed exactly this many things, there if a place was named. */
  public RaisedAssert times(int number) {
    if (raised.size() != number) {
      throw new AssertionError(
          record.telling().findings("to raise " + rule + " " + number + " times", raised));
    }
    return this;
  }

  /** Returns to the record. */
  public RecordAssert and() {
    return record;
  }

  private RaisedAssert narrow(List<Finding> some, String expectation) {
    if (some.isEmpty()) {
      throw new AssertionError(record.telling().findings(expectation, raised));
    }
    return new RaisedAssert(record, rule, some);
  }
}

package io.github.sosmapping.core.basis;

/**
 * A value of a record. Its text form names the type and nothing else: records never reach a log.
 */
public abstract class RecordValue {
  /** For the value types of this library. */
  protected RecordValue() {}

  /** Returns the simple name of the type, never any content. */
  @Override
  public final String toString() {
    return typeName();
  }

  /** The name under which this value shows itself. */
  protected abstract String typeName();
}

package io.github.sosmapping.core.basis;

/**
 * What every object of a record extends, so that printing one can never print what it holds.
 *
 * <p>Records are about real children. A log line, a debugger or an exception that prints a value
 * shows the name of its type and nothing else.
 */
public abstract class RecordValue {

  /** For the types of this library; nothing is gained by extending it elsewhere. */
  protected RecordValue() {}

  /** Returns the name of the type, never its content. */
  @Override
  public final String toString() {
    String name = getClass().getSimpleName();
    return name.startsWith("Immutable") ? name.substring("Immutable".length()) : name;
  }
}

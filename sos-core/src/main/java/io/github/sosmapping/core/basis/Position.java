package io.github.sosmapping.core.basis;

import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.text.Audience;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.ReadBy;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one person thinks of a statement: shares it, partly, not at all, or was not asked.
 *
 * <p>Disagreement is information: it is written into the record beside the statement and never
 * overwrites it.
 *
 * <p>Source: W1; S002 §4.5; S001 slide 22.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@Value.Immutable
public abstract class Position extends RecordValue implements Extensible {

  Position() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whose position it is. */
  public abstract Id<Individual> person();

  /** What the person thinks of it. */
  public abstract View view();

  /** What the person says about it, and why somebody was not asked. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> words();

  /** Day on which the person was asked. */
  public abstract Optional<LocalDate> askedOn();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link Position}; not thread-safe. */
  public static final class Builder extends ImmutablePosition.Builder {
    Builder() {}
  }
}

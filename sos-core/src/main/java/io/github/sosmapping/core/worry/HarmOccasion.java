package io.github.sosmapping.core.worry;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.basis.Recorded;
import io.github.sosmapping.core.text.Audience;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.ReadBy;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One occasion or pattern of harm.
 *
 * <p>One row of the harm matrix.
 *
 * <p>Source: S002 §6.5.1; W15.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@Value.Immutable
public abstract class HarmOccasion extends RecordValue implements Recorded, Extensible {

  HarmOccasion() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Which occasion it is. */
  public abstract OccasionKind kind();

  /** The day, when it is known. */
  public abstract Optional<LocalDate> on();

  /** When it was, in words, when the day is not known. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> when();

  /** What was done or not done. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> behaviour();

  /** How serious it was judged to be. */
  public abstract Optional<Severity> severity();

  /** What it did to the child. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> impactOnChild();

  /** Who says so, who wrote it down and when. */
  @Override
  public abstract Optional<Provenance> provenance();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link HarmOccasion}; not thread-safe. */
  public static final class Builder extends ImmutableHarmOccasion.Builder {
    Builder() {}
  }
}

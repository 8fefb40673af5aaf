package io.github.sosmapping.core.learning;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.family.Individual;
import org.immutables.value.Value;

/**
 * Somebody in a group supervision and the part they play.
 *
 * <p>The adviser speaks to the facilitator, not to the caseworker.
 *
 * <p>Source: S002 §5.3.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@Value.Immutable
public abstract class SupervisionParticipant extends RecordValue implements Extensible {

  SupervisionParticipant() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who it is. */
  public abstract Id<Individual> person();

  /** The part they play. */
  public abstract SupervisionRole role();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link SupervisionParticipant}; not thread-safe. */
  public static final class Builder extends ImmutableSupervisionParticipant.Builder {
    Builder() {}
  }
}

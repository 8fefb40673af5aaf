package io.github.sosmapping.core.mapping;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.family.Individual;
import org.immutables.value.Value;

/**
 * Somebody who took part in making a map or in a meeting.
 *
 * <p>Being invited and being there are two things, and so are being there and speaking by phone.
 *
 * <p>Source: W29; W17.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@Value.Immutable
public abstract class Participant extends RecordValue implements Extensible {

  Participant() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who it is. */
  public abstract Id<Individual> person();

  /** How they took part. */
  public abstract Attendance attendance();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link Participant}; not thread-safe. */
  public static final class Builder extends ImmutableParticipant.Builder {
    Builder() {}
  }
}

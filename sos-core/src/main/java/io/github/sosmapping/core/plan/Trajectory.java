package io.github.sosmapping.core.plan;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Integrity;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.basis.Recorded;
import io.github.sosmapping.core.text.Audience;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.ReadBy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The dated path from today to the end of the work: what happens when, and what moves.
 *
 * <p>Has an end in sight. A list of meetings without an end is a diary, not a trajectory.
 *
 * <p>Source: S002 §3.3; W27; W3.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@Value.Immutable
public abstract class Trajectory extends RecordValue implements Recorded, Extensible {

  Trajectory() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Where the path ends. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> endGoal();

  /** When it should be reached. */
  public abstract Optional<LocalDate> targetDate();

  /** The stages on the way. */
  public abstract List<TrajectoryStep> steps();

  /** Who says so, who wrote it down and when. */
  @Override
  public abstract Optional<Provenance> provenance();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  @Value.Check
  void checkIntegrity() {
    Integrity.uniqueIds("steps", steps());
  }

  /** Builds a {@link Trajectory}; not thread-safe. */
  public static final class Builder extends ImmutableTrajectory.Builder {
    Builder() {}
  }
}

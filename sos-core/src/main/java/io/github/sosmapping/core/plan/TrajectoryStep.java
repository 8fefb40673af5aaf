package io.github.sosmapping.core.plan;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.Integrity;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.goal.NextStep;
import io.github.sosmapping.core.text.Audience;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.ReadBy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One dated stage of the trajectory and what changes then.
 *
 * <p>For example: contact grows, a service steps back, the network takes over a task.
 *
 * <p>Source: W27.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract class TrajectoryStep extends RecordValue implements Identified, Extensible {

  TrajectoryStep() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<TrajectoryStep> id();

  /** Place in the order, from 1. */
  public abstract int order();

  /** What happens. */
  @ReadBy(Audience.FAMILY)
  public abstract PlainText what();

  /** Planned day. */
  public abstract Optional<LocalDate> plannedOn();

  /** Day on which it happened. */
  public abstract Optional<LocalDate> doneOn();

  /** What moves with it. */
  public abstract List<Move> moves();

  /** Next steps this stage is made of. */
  public abstract List<Id<NextStep>> consistsOf();

  /** Why the date was changed. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> movedReason();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  @Value.Check
  void checkIntegrity() {
    Integrity.inRange("order", order(), 1, 1000);
  }

  /** Builds a {@link TrajectoryStep}; not thread-safe. */
  public static final class Builder extends ImmutableTrajectoryStep.Builder {
    Builder() {}
  }
}

package io.github.sosmapping.core.learning;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.basis.OpenTerm;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.basis.Recorded;
import io.github.sosmapping.core.family.Child;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dated event that feeds the agency's counts of flow and outcome.
 *
 * <p>A fact of the service, not of the family's worth. Rates need numbers from outside the record.
 *
 * <p>Source: S002 §4.6.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract class CoreDataEvent extends RecordValue
    implements Identified, Recorded, Extensible {

  CoreDataEvent() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<CoreDataEvent> id();

  /** The child it concerns. */
  public abstract Id<Child> child();

  /** What happened. */
  public abstract OpenTerm<CoreDataEventType> type();

  /** The day. */
  public abstract LocalDate on();

  /** Kind of care, for events about care away from home. */
  public abstract Optional<OpenTerm<CareType>> careType();

  /** Outcome in the agency's own terms. */
  public abstract Optional<Label> outcome();

  /** Who says so, who wrote it down and when. */
  @Override
  public abstract Optional<Provenance> provenance();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link CoreDataEvent}; not thread-safe. */
  public static final class Builder extends ImmutableCoreDataEvent.Builder {
    Builder() {}
  }
}

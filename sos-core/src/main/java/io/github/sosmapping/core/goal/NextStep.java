package io.github.sosmapping.core.goal;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.basis.Recorded;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.scale.ScaleRating;
import io.github.sosmapping.core.text.Audience;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.ReadBy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A small, dated action that moves somebody up the scale or towards a goal.
 *
 * <p>Can be ticked off once. What must stay true is a goal; a standing family agreement is a plan
 * rule.
 *
 * <p>Source: S002 §8; W2; W18.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract class NextStep extends RecordValue implements Identified, Recorded, Extensible {

  NextStep() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<NextStep> id();

  /** What will be done. */
  @ReadBy(Audience.FAMILY)
  public abstract PlainText action();

  /** The goals it serves. */
  public abstract List<Id<SafetyGoal>> towards();

  /** Who does it. */
  public abstract List<Id<Individual>> by();

  /** By when. */
  public abstract Optional<LocalDate> dueOn();

  /** How often, for an action that repeats, in place of a due day. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> recurring();

  /** Day on which it was done. */
  public abstract Optional<LocalDate> doneOn();

  /** What came of it, or why it was moved. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> outcome();

  /** The rating it is one small step up from. */
  public abstract Optional<Id<ScaleRating>> smallStepUpFrom();

  /** Whether family, agency or law asks for it. */
  public abstract Optional<StepKind> kind();

  /** Who says so, who wrote it down and when. */
  @Override
  public abstract Optional<Provenance> provenance();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link NextStep}; not thread-safe. */
  public static final class Builder extends ImmutableNextStep.Builder {
    Builder() {}
  }
}

package io.github.sosmapping.core.goal;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Integrity;
import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.basis.Position;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.basis.Recorded;
import io.github.sosmapping.core.basis.Versioned;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.text.Audience;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.ReadBy;
import io.github.sosmapping.core.worry.DangerStatement;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What everybody will see parents, carers and network doing in place of the danger.
 *
 * <p>A picture of lasting behaviour, not a task and not a service: who does what differently, what
 * the child experiences, who backs it up, how long it must be seen. Can it be done by Friday, it is
 * a next step; is it a standing family agreement, it is a plan rule. A family's own hope may stand
 * without a danger.
 *
 * <p>Source: S003; W3; W4; W6; W9.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract class SafetyGoal extends RecordValue implements Versioned, Recorded, Extensible {

  SafetyGoal() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<SafetyGoal> id();

  /** Where it stands between first draft and history. */
  @Override
  public abstract Lifecycle status();

  /** The earlier version whose place it takes. */
  @Override
  public abstract Optional<Id<SafetyGoal>> supersedes();

  /** The dangers it answers. */
  public abstract List<Id<DangerStatement>> addresses();

  /** Who will be doing it. */
  public abstract List<Id<Individual>> doers();

  /** What they will be doing. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> behaviour();

  /** What the child will experience. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> childExperience();

  /** What the network will do. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> networkPart();

  /** The whole goal as the family reads it. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> fullText();

  /** How and for how long it is to be shown. */
  public abstract Optional<Demonstration> demonstration();

  /** Whose goal it is. */
  public abstract Optional<GoalOwner> owner();

  /** Who agrees with it. */
  public abstract List<Position> positions();

  /** To whom it was explained how progress will be judged. */
  public abstract List<CriteriaExplained> criteriaExplained();

  /** Why it differs from the goal it supersedes. */
  public abstract Optional<PlainText> changeReason();

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
    Integrity.notItself("supersedes", id(), supersedes());
  }

  /** Builds a {@link SafetyGoal}; not thread-safe. */
  public static final class Builder extends ImmutableSafetyGoal.Builder {
    Builder() {}
  }
}

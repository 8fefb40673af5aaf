package io.github.sosmapping.core.plan;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.Integrity;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.basis.Recorded;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.text.Audience;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.ReadBy;
import io.github.sosmapping.core.voice.VoiceEntry;
import io.github.sosmapping.core.worry.DangerStatement;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One everyday rule of a safety plan: who does what, when.
 *
 * <p>A standing agreement. A one-off action is a next step, a picture of the aim is a goal.
 *
 * <p>Source: W18; W27.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract class PlanRule extends RecordValue implements Identified, Recorded, Extensible {

  PlanRule() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<PlanRule> id();

  /** The rule in the family's words. */
  @ReadBy(Audience.FAMILY)
  public abstract PlainText text();

  /** The dangers it answers. */
  public abstract List<Id<DangerStatement>> counters();

  /** The goals it makes true. */
  public abstract List<Id<SafetyGoal>> serves();

  /** Who does it. */
  public abstract List<Id<Individual>> doers();

  /** When it applies. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> when();

  /** Who sees that it is kept. */
  public abstract List<Id<Individual>> monitoredBy();

  /** What happens when it is not kept. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> ifBroken();

  /** The child's idea it grew from. */
  public abstract Optional<Id<VoiceEntry>> fromChildIdea();

  /** True when the rule is not for the child's eyes. */
  @Value.Default
  public boolean adultOnly() {
    return false;
  }

  /** How it went. */
  public abstract List<RuleEvidence> evidence();

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
    Integrity.uniqueIds("evidence", evidence());
  }

  /** Builds a {@link PlanRule}; not thread-safe. */
  public static final class Builder extends ImmutablePlanRule.Builder {
    Builder() {}
  }
}

package io.github.sosmapping.core.plan;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Integrity;
import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.basis.Recorded;
import io.github.sosmapping.core.basis.Versioned;
import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.network.FamilyNetworkMeeting;
import io.github.sosmapping.core.text.Audience;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.ReadBy;
import io.github.sosmapping.core.voice.WordsAndPictures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everyday rules, made by family and network, that keep the child safe even when things get hard.
 *
 * <p>Not a list of services and not a list of promises. An immediate plan bridges the days while
 * mapping is done and carries its end date; the family plan lasts.
 *
 * <p>Source: S002 Table 4.2, §3.3; W18; W22; W27.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract class SafetyPlan extends RecordValue implements Versioned, Recorded, Extensible {

  SafetyPlan() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<SafetyPlan> id();

  /** Where it stands between first draft and history. */
  @Override
  public abstract Lifecycle status();

  /** The earlier version whose place it takes. */
  @Override
  public abstract Optional<Id<SafetyPlan>> supersedes();

  /** Immediate or lasting. */
  public abstract PlanKind kind();

  /** The children it protects; empty means all children of the record. */
  public abstract List<Id<Child>> children();

  /** Who made it. */
  public abstract List<Id<Individual>> madeBy();

  /** The meeting it was made in. */
  public abstract Optional<Id<FamilyNetworkMeeting>> madeAt();

  /** Who does what, when. */
  public abstract List<PlanRule> rules();

  /** Red flags and what is done then. */
  public abstract List<Trigger> triggers();

  /** Whom to call. */
  public abstract List<PlanContact> contacts();

  /** What the agency says must hold in any plan. */
  public abstract List<BottomLine> bottomLines();

  /** How everybody will know that the plan is kept. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> monitoring();

  /** First day of the plan. */
  public abstract Optional<LocalDate> startsOn();

  /** Day on which it is looked at again. */
  public abstract Optional<LocalDate> reviewOn();

  /** Last day of an immediate plan. */
  public abstract Optional<LocalDate> expiresOn();

  /** The child's version of the plan. */
  public abstract Optional<Id<WordsAndPictures>> childVersion();

  /** Where evidence is kept when it is not in the record, such as a network diary. */
  public abstract Optional<PlainText> outsideEvidence();

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
    Integrity.uniqueIds("rules", rules());
    Integrity.uniqueIds("triggers", triggers());
    Integrity.uniqueIds("bottomLines", bottomLines());
    Integrity.notItself("supersedes", id(), supersedes());
    Integrity.inOrder("expiresOn", startsOn(), expiresOn());
  }

  /** Builds a {@link SafetyPlan}; not thread-safe. */
  public static final class Builder extends ImmutableSafetyPlan.Builder {
    Builder() {}
  }
}

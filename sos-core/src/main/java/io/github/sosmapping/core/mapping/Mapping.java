package io.github.sosmapping.core.mapping;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Integrity;
import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.basis.OpenTerm;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.basis.Recorded;
import io.github.sosmapping.core.basis.Versioned;
import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.goal.NextStep;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.scale.SafetyScale;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.worry.ComplicatingFactor;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.core.worry.PastHarm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One dated map of worries, strengths and goals, made with the family wherever possible.
 *
 * <p>The assessment form of the practice. Its headings are categories of analysis, not topics, so
 * an empty heading says something; where it was looked at and nothing was found, a note under
 * emptyHeadings says so. A map is one version in a series: later maps supersede earlier ones and
 * nothing is overwritten.
 *
 * <p>Source: S003; S002 §3.2; W5; W29.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract class Mapping extends RecordValue implements Versioned, Recorded, Extensible {

  Mapping() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<Mapping> id();

  /** Where it stands between first draft and history. */
  @Override
  public abstract Lifecycle status();

  /** The earlier version whose place it takes. */
  @Override
  public abstract Optional<Id<Mapping>> supersedes();

  /** Day on which the map was made. */
  public abstract LocalDate heldOn();

  /** What brought people together. */
  public abstract Optional<OpenTerm<MappingOccasion>> occasion();

  /** The children it is about; empty means all children of the record. */
  public abstract List<Id<Child>> children();

  /** Who took part. */
  public abstract List<Participant> participants();

  /** Column one: what has really happened to the child. */
  public abstract List<PastHarm> pastHarm();

  /** Column one: what may happen if nothing changes. */
  public abstract List<DangerStatement> dangerStatements();

  /** Column one: what makes change harder. */
  public abstract List<ComplicatingFactor> complicatingFactors();

  /** Column two: what is good in the child's life. */
  public abstract List<ExistingStrength> existingStrengths();

  /** Column two: when somebody kept the child safe while the danger was there. */
  public abstract List<ExistingSafety> existingSafety();

  /** Column three: what will be seen instead of the danger. */
  public abstract List<SafetyGoal> safetyGoals();

  /** Column three: small dated steps towards the goals. */
  public abstract List<NextStep> nextSteps();

  /** The judgement, one scale for each pair of danger and goal. */
  public abstract List<SafetyScale> safetyScales();

  /** One judgement across the whole map. */
  public abstract Optional<SafetyScale> overallScale();

  /** Notes on headings under which nothing was found. */
  public abstract List<EmptyHeading> emptyHeadings();

  /** Day on which the family saw or heard the map. */
  public abstract Optional<LocalDate> sharedWithFamilyOn();

  /** Why the family had no part in the map, or has not seen it. */
  public abstract Optional<PlainText> notSharedReason();

  /** What changed since the map before, and why. */
  public abstract Optional<PlainText> changeNote();

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
    Integrity.uniqueIds("pastHarm", pastHarm());
    Integrity.uniqueIds("dangerStatements", dangerStatements());
    Integrity.uniqueIds("complicatingFactors", complicatingFactors());
    Integrity.uniqueIds("existingStrengths", existingStrengths());
    Integrity.uniqueIds("existingSafety", existingSafety());
    Integrity.uniqueIds("safetyGoals", safetyGoals());
    Integrity.uniqueIds("nextSteps", nextSteps());
    Integrity.uniqueIds("safetyScales", safetyScales());
    Integrity.notItself("supersedes", id(), supersedes());
  }

  /** Builds a {@link Mapping}; not thread-safe. */
  public static final class Builder extends ImmutableMapping.Builder {
    Builder() {}
  }
}

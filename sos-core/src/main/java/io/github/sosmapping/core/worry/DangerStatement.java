package io.github.sosmapping.core.worry;

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
import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.text.Audience;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.ReadBy;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What people fear will happen to a child if adult behaviour does not change.
 *
 * <p>About the future, about the child, and conditional: who is worried, about what behaviour, how
 * the child could be affected, if nothing changes. Called worry statement in some places. It rests
 * on past harm or on a known pattern; harm itself belongs under past harm. Parts may be empty when
 * only the full text was captured.
 *
 * <p>Source: S003; W1; W3; W4; W9; W10.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract class DangerStatement extends RecordValue
    implements Versioned, Recorded, Extensible {

  DangerStatement() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<DangerStatement> id();

  /** Where it stands between first draft and history. */
  @Override
  public abstract Lifecycle status();

  /** The earlier version whose place it takes. */
  @Override
  public abstract Optional<Id<DangerStatement>> supersedes();

  /** The children it is about. */
  public abstract List<Id<Child>> children();

  /** Who shares the worry. */
  public abstract List<Id<Individual>> whoIsWorried();

  /** Whose behaviour is feared. */
  public abstract List<Id<Individual>> behaviourBy();

  /** What adults might do or not do. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> behaviourFeared();

  /** How the child could be affected. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> impactOnChild();

  /** Under which condition: if nothing changes, when what happens. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> condition();

  /** The whole statement as the family reads it. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> fullText();

  /** Past harm it rests on. */
  public abstract List<Id<PastHarm>> groundedInHarm();

  /** A known pattern or history it rests on. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> groundedInPattern();

  /** What makes this danger harder to deal with. */
  public abstract List<Id<ComplicatingFactor>> complicatedBy();

  /** Who in the family shares the worry and who does not, in their words. */
  public abstract List<Position> positions();

  /** Who may read it; empty means everybody in the family and network. */
  public abstract List<Id<Individual>> audience();

  /** Why some people may not read it. */
  public abstract Optional<PlainText> audienceReason();

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

  /** Builds a {@link DangerStatement}; not thread-safe. */
  public static final class Builder extends ImmutableDangerStatement.Builder {
    Builder() {}
  }
}

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
 * Hurt that has really happened to a child, usually through what an adult did or did not do.
 *
 * <p>Can be told in the past tense with a when, a who and an effect on the child. What is feared is
 * a danger statement; what only makes safety harder is a complicating factor.
 *
 * <p>Source: S003; S002 §6.5.1; W2; W7; W10.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract class PastHarm extends RecordValue implements Versioned, Recorded, Extensible {

  PastHarm() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<PastHarm> id();

  /** Where it stands between first draft and history. */
  @Override
  public abstract Lifecycle status();

  /** The earlier version whose place it takes. */
  @Override
  public abstract Optional<Id<PastHarm>> supersedes();

  /** The children who were hurt. */
  public abstract List<Id<Child>> children();

  /** Whose behaviour it was. */
  public abstract List<Id<Individual>> behaviourBy();

  /** Where the behaviour came from, when it is not an adult of the record. */
  public abstract Optional<HarmActor> actor();

  /** What was done or not done. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> behaviour();

  /** What it did to the child. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> impact();

  /** The whole statement in one piece, where the parts were not recorded apart. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> fullText();

  /** How often and since when. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> frequency();

  /** How serious it was judged to be. */
  public abstract Optional<Severity> severity();

  /** Category for statistics only, never shown as the description. */
  public abstract Optional<HarmCategory> category();

  /** The first, worst and latest occasions, each with behaviour and effect. */
  public abstract Optional<HarmMatrix> harmMatrix();

  /** Who shares this account and who does not. */
  public abstract List<Position> positions();

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

  /** Builds a {@link PastHarm}; not thread-safe. */
  public static final class Builder extends ImmutablePastHarm.Builder {
    Builder() {}
  }
}

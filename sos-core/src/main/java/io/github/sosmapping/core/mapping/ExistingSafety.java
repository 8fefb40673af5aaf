package io.github.sosmapping.core.mapping;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.basis.Recorded;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.text.Audience;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.ReadBy;
import io.github.sosmapping.core.worry.DangerStatement;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A time when somebody acted so that the child was safe although the danger was there.
 *
 * <p>Needs a danger that was present, an action and a child who was protected; ideally also
 * somebody who saw it. Strengths shown as protection over time are the best ground a safety plan
 * can have.
 *
 * <p>Source: W1; W2; W8; W12.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract class ExistingSafety extends RecordValue
    implements Identified, Recorded, Extensible {

  ExistingSafety() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<ExistingSafety> id();

  /** What was done. */
  @ReadBy(Audience.FAMILY)
  public abstract PlainText action();

  /** Who did it. */
  public abstract List<Id<Individual>> by();

  /** How the danger was present at that time. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> whenDangerPresent();

  /** The dangers it answers. */
  public abstract List<Id<DangerStatement>> counters();

  /** The days on which it was seen. */
  public abstract List<SafetyOccurrence> occurrences();

  /** Who says so, who wrote it down and when. */
  @Override
  public abstract Optional<Provenance> provenance();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link ExistingSafety}; not thread-safe. */
  public static final class Builder extends ImmutableExistingSafety.Builder {
    Builder() {}
  }
}

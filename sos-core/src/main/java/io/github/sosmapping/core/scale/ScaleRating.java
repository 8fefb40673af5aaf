package io.github.sosmapping.core.scale;

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
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One person's number on a safety scale on one day, with their reasons.
 *
 * <p>Disagreement between ratings is information and is kept as it is; nothing averages them.
 *
 * <p>Source: W13; W16; W18; W33.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract class ScaleRating extends RecordValue implements Identified, Recorded, Extensible {

  ScaleRating() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<ScaleRating> id();

  /** Whose number it is. */
  public abstract Id<Individual> by();

  /** The number, 0 to 10 in steps of a half. */
  public abstract ScaleValue value();

  /** Why it is not lower. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> reasons();

  /** What would make it one step higher. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> whatNextUp();

  /** Day on which it was given. */
  public abstract LocalDate ratedOn();

  /** Whether it was given without knowing the numbers of others; absent when not recorded. */
  public abstract Optional<Boolean> independently();

  /** Who says so, who wrote it down and when. */
  @Override
  public abstract Optional<Provenance> provenance();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link ScaleRating}; not thread-safe. */
  public static final class Builder extends ImmutableScaleRating.Builder {
    Builder() {}
  }
}

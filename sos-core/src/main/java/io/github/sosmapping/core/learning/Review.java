package io.github.sosmapping.core.learning;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.basis.Recorded;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.mapping.Participant;
import io.github.sosmapping.core.scale.ScaleRating;
import io.github.sosmapping.core.text.Audience;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.ReadBy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dated look back: what moved, what was decided, who was told.
 *
 * <p>Guards against drift and against views that no longer match the facts.
 *
 * <p>Source: S001; S003; S002 §4.3.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract class Review extends RecordValue implements Identified, Recorded, Extensible {

  Review() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<Review> id();

  /** The day. */
  public abstract LocalDate heldOn();

  /** The map before. */
  public abstract Optional<Id<Mapping>> mappingBefore();

  /** The map after. */
  public abstract Optional<Id<Mapping>> mappingAfter();

  /** Numbers given or looked at in the review. */
  public abstract List<Id<ScaleRating>> ratings();

  /** Who took part. */
  public abstract List<Participant> attendees();

  /** What was decided and why. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> decision();

  /** Day on which the decision was explained to the family. */
  public abstract Optional<LocalDate> explainedToFamilyOn();

  /** Who says so, who wrote it down and when. */
  @Override
  public abstract Optional<Provenance> provenance();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link Review}; not thread-safe. */
  public static final class Builder extends ImmutableReview.Builder {
    Builder() {}
  }
}

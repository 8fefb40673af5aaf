package io.github.sosmapping.core.scale;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.Integrity;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.basis.Recorded;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.text.Audience;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.ReadBy;
import io.github.sosmapping.core.worry.DangerStatement;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rating of safety from 0 to 10 by family and professionals, with both ends spelled out.
 *
 * <p>Higher always means safer. The number is where a conversation starts: whose it is, why it is
 * not lower, what would be one step up. One scale for each pair of danger and goal is best; some
 * agencies use one for the whole map.
 *
 * <p>Source: S003; W13; W14; W15; W18.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract class SafetyScale extends RecordValue implements Identified, Recorded, Extensible {

  SafetyScale() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<SafetyScale> id();

  /** The danger it is about. */
  public abstract Optional<Id<DangerStatement>> forDanger();

  /** The goal it is about. */
  public abstract Optional<Id<SafetyGoal>> forGoal();

  /** What 0 means here. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> zeroAnchor();

  /** What 10 means here. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> tenAnchor();

  /** True when the agency's usual wording for both ends applies. */
  @Value.Default
  public boolean anchorsInherited() {
    return false;
  }

  /** Who gave which number and why. */
  public abstract List<ScaleRating> ratings();

  /** Why no family member gave a number. */
  public abstract Optional<PlainText> familyDeclined();

  /** What was said about numbers that lie far apart. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> differenceNote();

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
    Integrity.uniqueIds("ratings", ratings());
  }

  /** Builds a {@link SafetyScale}; not thread-safe. */
  public static final class Builder extends ImmutableSafetyScale.Builder {
    Builder() {}
  }
}

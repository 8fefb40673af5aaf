package io.github.sosmapping.core.network;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.basis.Recorded;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.mapping.Participant;
import io.github.sosmapping.core.scale.ScaleRating;
import io.github.sosmapping.core.text.Audience;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.ReadBy;
import io.github.sosmapping.core.worry.DangerStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A meeting in which family and network make or review the safety plan.
 *
 * <p>Led by the family as far as possible; not a core group and not a conference.
 *
 * <p>Source: S001 slide 17; S003; W17; W37.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract class FamilyNetworkMeeting extends RecordValue
    implements Identified, Recorded, Extensible {

  FamilyNetworkMeeting() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<FamilyNetworkMeeting> id();

  /** The day. */
  public abstract LocalDate heldOn();

  /** Who led it. */
  public abstract List<Id<Individual>> ledBy();

  /** Who took part. */
  public abstract List<Participant> attendees();

  /** The dangers everybody heard. */
  public abstract List<Id<DangerStatement>> dangersShared();

  /** What was worked on and agreed. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> planWork();

  /** Numbers given in the meeting. */
  public abstract List<Id<ScaleRating>> ratings();

  /** Who says so, who wrote it down and when. */
  @Override
  public abstract Optional<Provenance> provenance();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link FamilyNetworkMeeting}; not thread-safe. */
  public static final class Builder extends ImmutableFamilyNetworkMeeting.Builder {
    Builder() {}
  }
}

package io.github.sosmapping.core.network;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.basis.Recorded;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.text.Audience;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.ReadBy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody in the safety network: what they know and what they have agreed to do.
 *
 * <p>Being named is not yet being part of it: a member knows the dangers and has agreed a role.
 *
 * <p>Source: W17; W18; W19; W22.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract class NetworkMember extends RecordValue
    implements Identified, Recorded, Extensible {

  NetworkMember() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<NetworkMember> id();

  /** Who it is. */
  public abstract Id<Individual> person();

  /** What they are to the child, in the family's words. */
  public abstract Optional<Label> relationship();

  /** Who asked them. */
  public abstract List<Id<Individual>> invitedBy();

  /** Which dangers they know, and since when. */
  public abstract List<KnownDanger> knownDangers();

  /** What they do. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> role();

  /** Day on which they agreed to it. */
  public abstract Optional<LocalDate> agreedOn();

  /** True when they may say that a red flag is up. */
  @Value.Default
  public boolean canCallTriggers() {
    return false;
  }

  /** How to reach them. */
  public abstract Optional<PlainText> contactHow();

  /** Why they are not told everything. */
  public abstract Optional<PlainText> sharingLimit();

  /** Who says so, who wrote it down and when. */
  @Override
  public abstract Optional<Provenance> provenance();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link NetworkMember}; not thread-safe. */
  public static final class Builder extends ImmutableNetworkMember.Builder {
    Builder() {}
  }
}

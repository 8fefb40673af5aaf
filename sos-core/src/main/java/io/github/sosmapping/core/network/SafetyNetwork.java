package io.github.sosmapping.core.network;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Integrity;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.basis.Recorded;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The relatives, friends and neighbours who know the worries and act on the plan.
 *
 * <p>Naturally connected people, not paid to be there. There is no right number; without a network
 * there is no lasting safety. A search for people is recorded even when it has found nobody yet.
 *
 * <p>Source: S002 Table 4.2, §5.1, §5.2; W17; W18; W19.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@Value.Immutable
public abstract class SafetyNetwork extends RecordValue implements Recorded, Extensible {

  SafetyNetwork() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who is in the network. */
  public abstract List<NetworkMember> members();

  /** What was done to find people. */
  public abstract List<NetworkSearch> searches();

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
    Integrity.uniqueIds("members", members());
  }

  /** Builds a {@link SafetyNetwork}; not thread-safe. */
  public static final class Builder extends ImmutableSafetyNetwork.Builder {
    Builder() {}
  }
}

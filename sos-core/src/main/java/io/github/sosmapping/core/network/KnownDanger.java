package io.github.sosmapping.core.network;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.worry.DangerStatement;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That a network member knows a danger statement since a day.
 *
 * <p>What the network does not know it cannot act on.
 *
 * <p>Source: W19; W22.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@Value.Immutable
public abstract class KnownDanger extends RecordValue implements Extensible {

  KnownDanger() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The danger. */
  public abstract Id<DangerStatement> danger();

  /** Day on which they were told. */
  public abstract Optional<LocalDate> since();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link KnownDanger}; not thread-safe. */
  public static final class Builder extends ImmutableKnownDanger.Builder {
    Builder() {}
  }
}

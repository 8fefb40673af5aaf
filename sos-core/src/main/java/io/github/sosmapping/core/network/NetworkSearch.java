package io.github.sosmapping.core.network;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.text.PlainText;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One search for people who could be part of the network.
 *
 * <p>Families who "have no one" often have somebody who has not been asked yet.
 *
 * <p>Source: S002 §5.2.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@Value.Immutable
public abstract class NetworkSearch extends RecordValue implements Extensible {

  NetworkSearch() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day. */
  public abstract LocalDate on();

  /** What was done, such as asking the family or looking through old records. */
  public abstract PlainText how();

  /** Who was found, or what comes next. */
  public abstract Optional<PlainText> outcome();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link NetworkSearch}; not thread-safe. */
  public static final class Builder extends ImmutableNetworkSearch.Builder {
    Builder() {}
  }
}

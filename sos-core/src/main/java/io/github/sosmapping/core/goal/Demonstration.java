package io.github.sosmapping.core.goal;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.text.Audience;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.ReadBy;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How long and how a goal has to be seen before everybody can trust it.
 *
 * <p>Families need to know by what their progress is judged.
 *
 * <p>Source: S000; W4; W9.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@Value.Immutable
public abstract class Demonstration extends RecordValue implements Extensible {

  Demonstration() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** For how long. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> period();

  /** By what people will see it. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> howShown();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link Demonstration}; not thread-safe. */
  public static final class Builder extends ImmutableDemonstration.Builder {
    Builder() {}
  }
}

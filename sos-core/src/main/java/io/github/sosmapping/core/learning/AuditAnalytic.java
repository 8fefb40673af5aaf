package io.github.sosmapping.core.learning;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.text.PlainText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One question an audit thought through, with its reasons and what was learned.
 *
 * <p>A judgement in words with its reasons; no grade.
 *
 * <p>Source: S002 §4.2.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@Value.Immutable
public abstract class AuditAnalytic extends RecordValue implements Extensible {

  AuditAnalytic() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** What was looked at. */
  public abstract Label dimension();

  /** What was concluded. */
  public abstract PlainText judgement();

  /** Why. */
  public abstract Optional<PlainText> reasons();

  /** What will be done differently. */
  public abstract Optional<PlainText> learning();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link AuditAnalytic}; not thread-safe. */
  public static final class Builder extends ImmutableAuditAnalytic.Builder {
    Builder() {}
  }
}

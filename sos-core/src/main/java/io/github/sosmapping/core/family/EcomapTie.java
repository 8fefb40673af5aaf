package io.github.sosmapping.core.family;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.text.PlainText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One tie between somebody in the family and somebody or something around them.
 *
 * <p>The other end is a person of the record, or a named place or group such as a mosque or a
 * football club.
 *
 * <p>Source: W35.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@Value.Immutable
public abstract class EcomapTie extends RecordValue implements Extensible {

  EcomapTie() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The person in the family. */
  public abstract Id<Individual> person();

  /** The person at the other end. */
  public abstract Optional<Id<Individual>> toPerson();

  /** The place or group at the other end, when it is not a person. */
  public abstract Optional<Label> toPlace();

  /** How the tie is felt. */
  public abstract TieStrength strength();

  /** What the tie means in daily life. */
  public abstract Optional<PlainText> note();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link EcomapTie}; not thread-safe. */
  public static final class Builder extends ImmutableEcomapTie.Builder {
    Builder() {}
  }
}

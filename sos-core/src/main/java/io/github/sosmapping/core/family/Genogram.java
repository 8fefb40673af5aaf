package io.github.sosmapping.core.family;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.basis.Recorded;
import io.github.sosmapping.core.text.PlainText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The family tree over two or three generations.
 *
 * <p>A genogram shows kinship; an ecomap shows how strong ties are. Fathers and paternal kin are
 * known to be left out often, so each entry says its side, and a missing side can be explained.
 *
 * <p>Source: S002 §3.3; W20; W35.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@Value.Immutable
public abstract class Genogram extends RecordValue implements Recorded, Extensible {

  Genogram() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Day on which it was drawn. */
  public abstract Optional<LocalDate> madeOn();

  /** Whether the family drew it together with the worker; absent when not recorded. */
  public abstract Optional<Boolean> madeWithFamily();

  /** The people in the tree. */
  public abstract List<GenogramEntry> entries();

  /** How two of them are related. */
  public abstract List<GenogramRelationship> relationships();

  /** Why one side of the family is not shown. */
  public abstract Optional<PlainText> missingSideReason();

  /** Who says so, who wrote it down and when. */
  @Override
  public abstract Optional<Provenance> provenance();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link Genogram}; not thread-safe. */
  public static final class Builder extends ImmutableGenogram.Builder {
    Builder() {}
  }
}

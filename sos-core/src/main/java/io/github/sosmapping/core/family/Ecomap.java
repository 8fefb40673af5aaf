package io.github.sosmapping.core.family;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.basis.Recorded;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A picture of how strong the family's ties to people and places around them are.
 *
 * <p>Ties, not kinship: for kinship see the genogram. The same person may stand in both.
 *
 * <p>Source: S002 §3.3; W35.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@Value.Immutable
public abstract class Ecomap extends RecordValue implements Recorded, Extensible {

  Ecomap() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Day on which it was drawn. */
  public abstract Optional<LocalDate> madeOn();

  /** The ties it shows. */
  public abstract List<EcomapTie> ties();

  /** Who says so, who wrote it down and when. */
  @Override
  public abstract Optional<Provenance> provenance();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link Ecomap}; not thread-safe. */
  public static final class Builder extends ImmutableEcomap.Builder {
    Builder() {}
  }
}

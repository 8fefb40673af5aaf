package io.github.sosmapping.core.basis;

import io.github.sosmapping.core.family.Individual;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where an entry comes from: who says so, who wrote it down, when, and how it was produced.
 *
 * <p>Records are read by people who were not there, so each entry can say whose account it is. An
 * entry drafted by software names who confirmed it; without that it stays a draft.
 *
 * <p>Source: S002 §2.3; W10; own design.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@Value.Immutable
public abstract class Provenance extends RecordValue implements Extensible {

  Provenance() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who says so; several people may give the same account. */
  public abstract List<Id<Individual>> saidBy();

  /** Who wrote it down. */
  public abstract Optional<Id<Individual>> recordedBy();

  /** Day on which it was written down. */
  public abstract Optional<LocalDate> recordedOn();

  /** What kind of source it is. */
  public abstract Optional<SourceKind> source();

  /** How the wording came about; absent means a person wrote it. */
  public abstract Optional<Production> production();

  /** The software that drafted or transcribed the wording. */
  public abstract Optional<Label> toolName();

  /** Who read a drafted wording and stands by it. */
  public abstract Optional<Id<Individual>> confirmedBy();

  /** Day on which it was confirmed. */
  public abstract Optional<LocalDate> confirmedOn();

  /** Whether those who said so agreed that others may read it; absent when not asked. */
  public abstract Optional<Boolean> consentToShare();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link Provenance}; not thread-safe. */
  public static final class Builder extends ImmutableProvenance.Builder {
    Builder() {}
  }
}

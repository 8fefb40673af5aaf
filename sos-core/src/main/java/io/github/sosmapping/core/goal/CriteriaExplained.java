package io.github.sosmapping.core.goal;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.text.Audience;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.ReadBy;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That it was explained to somebody how progress on a goal will be judged.
 *
 * <p>Half of the families asked in an evaluation had not been told; each entry is one person told.
 *
 * <p>Source: S000; S001 slide 23; S003.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@Value.Immutable
public abstract class CriteriaExplained extends RecordValue implements Extensible {

  CriteriaExplained() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** To whom. */
  public abstract Id<Individual> to();

  /** On which day. */
  public abstract LocalDate on();

  /** How it was explained and checked. */
  @ReadBy(Audience.FAMILY)
  public abstract Optional<PlainText> how();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link CriteriaExplained}; not thread-safe. */
  public static final class Builder extends ImmutableCriteriaExplained.Builder {
    Builder() {}
  }
}

package io.github.sosmapping.core.family;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.core.text.PlainText;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The language somebody prefers, whether it was offered to them, and what they chose.
 *
 * <p>In Wales the offer of Welsh is to be made without being asked for, and the answer recorded;
 * elsewhere the same fields show the need for an interpreter.
 *
 * <p>Source: W36.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@Value.Immutable
public abstract class LanguageNeeds extends RecordValue implements Extensible {

  LanguageNeeds() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Language the person prefers. */
  public abstract Optional<Language> preferredLanguage();

  /** Day on which the choice of language was offered. */
  public abstract Optional<LocalDate> offerMadeOn();

  /** Who made the offer. */
  public abstract Optional<Id<Individual>> offeredBy();

  /** Language the person chose for this work. */
  public abstract Optional<Language> choice();

  /** True when an interpreter is needed. */
  @Value.Default
  public boolean interpreterNeeded() {
    return false;
  }

  /** Anything else that matters for talking with this person. */
  public abstract Optional<PlainText> note();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link LanguageNeeds}; not thread-safe. */
  public static final class Builder extends ImmutableLanguageNeeds.Builder {
    Builder() {}
  }
}

package io.github.sosmapping.core.text;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Integrity;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.family.Individual;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A text in another language, and how far it can be relied upon.
 *
 * <p>Kept beside the original, so that what somebody said stays in the language they said it in.
 *
 * <p>Source: W36.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@Value.Immutable
public abstract class Translation extends RecordValue implements Extensible {

  Translation() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The words in the other language. */
  public abstract String text();

  /** The other language. */
  public abstract Language language();

  /** How the translation came about. */
  public abstract TranslationStatus status();

  /** Day of the translation; older than the original means it may no longer match. */
  public abstract Optional<LocalDate> translatedOn();

  /** Who translated or checked it. */
  public abstract Optional<Id<Individual>> translatedBy();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  @Value.Check
  void checkIntegrity() {
    Integrity.wellFormed("text", text());
  }

  /** Builds a {@link Translation}; not thread-safe. */
  public static final class Builder extends ImmutableTranslation.Builder {
    Builder() {}
  }
}

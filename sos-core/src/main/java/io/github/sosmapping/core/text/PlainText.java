package io.github.sosmapping.core.text;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Integrity;
import io.github.sosmapping.core.basis.RecordValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Free text in one language, with its translations and whose words it is.
 *
 * <p>Every sentence a person wrote or said is held in this type, so that rules can find it,
 * languages can be told apart and nothing of it reaches a log. The text is never changed: not
 * trimmed, not normalised. An empty text is allowed, because drafts are normal.
 *
 * <p>Source: S002 §4.5; S003.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@Value.Immutable
public abstract class PlainText extends RecordValue implements Extensible {

  PlainText() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** A text in its original language, in the recorder's words. */
  public static PlainText of(String text, Language language) {
    return builder().text(text).language(language).build();
  }

  /** The words themselves. */
  public abstract String text();

  /** Language of the words. */
  public abstract Language language();

  /** Whose words these are; absent means the recorder's. */
  public abstract Optional<TextOrigin> origin();

  /** The same text in other languages, beside the original and never in its place. */
  public abstract List<Translation> translations();

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

  /** Builds a {@link PlainText}; not thread-safe. */
  public static final class Builder extends ImmutablePlainText.Builder {
    Builder() {}
  }
}

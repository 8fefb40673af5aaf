package io.github.sosmapping.core.voice;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.text.Audience;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.ReadBy;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing a child said, drew or showed.
 *
 * <p>Small on purpose: one thought, so that it can be followed into the map or the plan.
 *
 * <p>Source: W24; S002 §4.3.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract class VoiceEntry extends RecordValue implements Identified, Extensible {

  VoiceEntry() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<VoiceEntry> id();

  /** What was said, or what the drawing shows. */
  @ReadBy(Audience.CHILD)
  public abstract Optional<PlainText> text();

  /** True when these are the child's exact words. */
  @Value.Default
  public boolean ownWords() {
    return false;
  }

  /** Reference to the drawing. */
  public abstract Optional<Label> drawing();

  /** What this was carried into: harm, dangers, goals, rules. */
  public abstract List<Id<Identified>> carriedInto();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Builds a {@link VoiceEntry}; not thread-safe. */
  public static final class Builder extends ImmutableVoiceEntry.Builder {
    Builder() {}
  }
}

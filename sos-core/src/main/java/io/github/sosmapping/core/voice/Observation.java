package io.github.sosmapping.core.voice;

import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Integrity;
import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.text.PlainText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was seen of a child who does not or cannot say it in words.
 *
 * <p>For babies and for children who communicate in other ways: what the child did and showed, not
 * what the observer concludes.
 *
 * <p>Source: W41.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract non-sealed class Observation extends RecordValue implements ChildVoice {

  Observation() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<Observation> id();

  /** Whose voice it is. */
  @Override
  public abstract Id<Child> child();

  /** Day of the conversation or observation. */
  @Override
  public abstract LocalDate heldOn();

  /** Who was with the child. */
  @Override
  public abstract Optional<Id<Individual>> worker();

  /** With whom the child agreed to share it. */
  @Override
  public abstract List<Id<Individual>> childAgreedSharingWith();

  /** Day on which parents were told that the conversation would take place. */
  @Override
  public abstract Optional<LocalDate> parentsInformedOn();

  /** Day on which parents heard what the child said. */
  @Override
  public abstract Optional<LocalDate> sharedWithParentsOn();

  /** Why it is not shared with parents, for the child's safety or at the child's wish. */
  @Override
  public abstract Optional<PlainText> withheldReason();

  /** Why the same tool was used again with this child. */
  @Override
  public abstract Optional<PlainText> repeatReason();

  /** Reference to a scan or photograph of the child's work. */
  @Override
  public abstract Optional<Label> attachment();

  /** What was seen. */
  public abstract List<VoiceEntry> entries();

  /** Where and when, and who was there. */
  public abstract Optional<PlainText> context();

  /** Who says so, who wrote it down and when. */
  @Override
  public abstract Optional<Provenance> provenance();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  @Override
  public final VoiceKind kind() {
    return VoiceKind.OBSERVATION;
  }

  @Override
  public final List<VoiceEntry> allEntries() {
    return entries();
  }

  @Value.Check
  void checkIntegrity() {
    Integrity.uniqueIds("entries", entries());
  }

  /** Builds a {@link Observation}; not thread-safe. */
  public static final class Builder extends ImmutableObservation.Builder {
    Builder() {}
  }
}

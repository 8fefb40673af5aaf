package io.github.sosmapping.core.voice;

import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Integrity;
import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.scale.ScaleValue;
import io.github.sosmapping.core.text.PlainText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A house in which the child draws who and what would make home safe.
 *
 * <p>About the future plan, so it feeds rules; the Three Houses are about the situation and feed
 * the map.
 *
 * <p>Source: S002 §3.4; W25.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract non-sealed class SafetyHouse extends RecordValue implements ChildVoice {

  SafetyHouse() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<SafetyHouse> id();

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

  /** Who and what is inside and makes it safe. */
  public abstract List<VoiceEntry> inside();

  /** Who may visit. */
  public abstract List<VoiceEntry> visitors();

  /** Who or what must stay outside. */
  public abstract List<VoiceEntry> outside();

  /** The child's rules of the house. */
  public abstract List<VoiceEntry> rules();

  /** Where the child stands on the path to the house: 0 not safe at all, 10 safe. */
  public abstract Optional<ScaleValue> pathPosition();

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
    return VoiceKind.SAFETY_HOUSE;
  }

  @Override
  public final List<VoiceEntry> allEntries() {
    return Stream.of(inside(), visitors(), outside(), rules()).flatMap(List::stream).toList();
  }

  @Value.Check
  void checkIntegrity() {
    Integrity.uniqueIds("inside", inside());
    Integrity.uniqueIds("visitors", visitors());
    Integrity.uniqueIds("outside", outside());
    Integrity.uniqueIds("rules", rules());
  }

  /** Builds a {@link SafetyHouse}; not thread-safe. */
  public static final class Builder extends ImmutableSafetyHouse.Builder {
    Builder() {}
  }
}

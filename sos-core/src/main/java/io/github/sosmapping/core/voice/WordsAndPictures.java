package io.github.sosmapping.core.voice;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.Integrity;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.basis.Recorded;
import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.text.PlainText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A story in words and pictures, made with the parents, that the child can understand.
 *
 * <p>An explanation tells the child who was worried, what happened and what is being done; the
 * safety plan version says the rules of the adult plan one for one. Parents agree the words before
 * the child sees them.
 *
 * <p>Source: S002 Table 4.2; S001 slide 16; W2; W26.
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract class WordsAndPictures extends RecordValue
    implements Identified, Recorded, Extensible {

  WordsAndPictures() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id by which the rest of the record refers to it. */
  @Override
  public abstract Id<WordsAndPictures> id();

  /** What it is for. */
  public abstract WordsAndPicturesPurpose purpose();

  /** The children it is made for. */
  public abstract List<Id<Child>> children();

  /** The pages. */
  public abstract List<Panel> panels();

  /** Who drafted it. */
  public abstract List<Id<Individual>> draftedBy();

  /** Which parents agreed the words, and when. */
  public abstract List<Approval> approvedByParents();

  /** Day on which the child was told the story. */
  public abstract Optional<LocalDate> presentedToChildOn();

  /** Who told it. */
  public abstract List<Id<Individual>> presentedBy();

  /** Day on which the network saw it. */
  public abstract Optional<LocalDate> sharedWithNetworkOn();

  /** Why no parent took part. */
  public abstract Optional<PlainText> noParentReason();

  /** Who says so, who wrote it down and when. */
  @Override
  public abstract Optional<Provenance> provenance();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  @Value.Check
  void checkIntegrity() {
    Integrity.uniqueIds("panels", panels());
  }

  /** Builds a {@link WordsAndPictures}; not thread-safe. */
  public static final class Builder extends ImmutableWordsAndPictures.Builder {
    Builder() {}
  }
}

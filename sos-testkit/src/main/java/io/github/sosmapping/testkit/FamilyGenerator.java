package io.github.sosmapping.testkit;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.testkit.internal.defect.Defects;
import io.github.sosmapping.testkit.internal.story.CompleteStory;
import io.github.sosmapping.testkit.internal.story.DraftStory;
import io.github.sosmapping.testkit.internal.words.Dice;
import io.github.sosmapping.testkit.internal.words.Scribe;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What kind of family to invent.
 *
 * <p>Immutable and thread-safe: every method returns another generator.
 */
public final class FamilyGenerator {

  /** A word in every text and label of a record with canaries, and in no other. */
  public static final String CANARY = Scribe.CANARY;

  private static final List<Stage> STAGES = List.of(Stage.values());
  private static final int LEAST = 2;
  private static final int MOST = 5_000;

  private enum Kind {
    COMPLETE,
    DRAFT
  }

  private record Settings(
      Kind kind,
      Optional<Stage> stage,
      Size size,
      int kilobytes,
      boolean canaries,
      LocalDate asOf,
      List<Defect> defects) {}

  private final long seed;
  private final Settings settings;

  FamilyGenerator(long seed) {
    this(
        seed,
        new Settings(
            Kind.COMPLETE, Optional.empty(), Size.MEDIUM, 0, false, Families.TODAY, List.of()));
  }

  private FamilyGenerator(long seed, Settings settings) {
    this.seed = seed;
    this.settings = settings;
  }

  /** Makes records as a careful team holds them: everything that is expected at their stage. */
  public FamilyGenerator complete() {
    return kind(Kind.COMPLETE);
  }

  /** Makes first notes: honest, unfinished, and marked as such; 2 to 8 kilobytes. */
  public FamilyGenerator draft() {
    return kind(Kind.DRAFT);
  }

  private FamilyGenerator kind(Kind kind) {
    Settings s = settings;
    return new FamilyGenerator(
        seed, new Settings(kind, s.stage, s.size, s.kilobytes, s.canaries, s.asOf, s.defects));
  }

  /** Makes records of this stage; without it the seed chooses. */
  public FamilyGenerator atStage(Stage stage) {
    Settings s = settings;
    return new FamilyGenerator(
        seed,
        new Settings(
            s.kind, Optional.of(stage), s.size, s.kilobytes, s.canaries, s.asOf, s.defects));
  }

  /**
   * Breaks complete records in these ways, in the order of the constants, and only in these as far
   * as can be; two defects of the same thing may hide each other. Unless a stage is set, records
   * are then of ongoing casework, where most is expected.
   */
  public FamilyGenerator with(Defect... defects) {
    Settings s = settings;
    TreeSet<Defect> all = new TreeSet<>(s.defects);
    all.addAll(List.of(defects));
    return new FamilyGenerator(
        seed,
        new Settings(s.kind, s.stage, s.size, s.kilobytes, s.canaries, s.asOf, List.copyOf(all)));
  }

  /** Makes records of this size. */
  public FamilyGenerator size(Size size) {
    Settings s = settings;
    return new FamilyGenerator(
        seed, new Settings(s.kind, s.stage, size, 0, s.canaries, s.asOf, s.defects));
  }

  /**
   * Makes records that take about this much room as compact JSON, give or take a quarter.
   *
   * <p>A complete record needs 20 to 40 kilobytes, the more the later its stage, and so may be
   * larger than asked; a draft is never larger than 8.
   *
   * @param kilobytes 2 to 5,000
   * @throws IllegalArgumentException if the number is out of range
   */
  public FamilyGenerator ofAbout(int kilobytes) {
    if (kilobytes < LEAST || kilobytes > MOST) {
      throw new IllegalArgumentException("kilobytes lie between " + LEAST + " and " + MOST);
    }
    Settings s = settings;
    return new FamilyGenerator(
        seed, new Settings(s.kind, s.stage, s.size, kilobytes, s.canaries, s.asOf, s.defects));
  }

  /**
   * Puts {@link #CANARY} into every text and label, to search messages and logs for it. Rules about
   * wording may then notice that word.
   */
  public FamilyGenerator canaries(boolean canaries) {
    Settings s = settings;
    return new FamilyGenerator(
        seed, new Settings(s.kind, s.stage, s.size, s.kilobytes, canaries, s.asOf, s.defects));
  }

  /** Makes records as they stand on this day; nothing in them was recorded later. */
  public FamilyGenerator asOf(LocalDate day) {
    Settings s = settings;
    return new FamilyGenerator(
        seed, new Settings(s.kind, s.stage, s.size, s.kilobytes, s.canaries, day, s.defects));
  }

  /**
   * Makes the record of this seed.
   *
   * @throws IllegalStateException if defects are asked of a draft
   */
  public GeneratedFamily generate() {
    return generate(seed);
  }

  /** Makes the records of this seed, the next one, and so on; lazy, endless, keeps nothing. */
  public Stream<GeneratedFamily> stream() {
    return LongStream.iterate(seed, last -> last + 1).mapToObj(this::generate);
  }

  private GeneratedFamily generate(long one) {
    Settings s = settings;
    Stage stage = s.stage.orElseGet(() -> stage(one));
    if (s.kind == Kind.DRAFT) {
      if (!s.defects.isEmpty()) {
        throw new IllegalStateException("defects are made in complete records, not in drafts");
      }
      return new GeneratedFamily(
          DraftStory.tell(one, s.asOf, stage, s.size, s.kilobytes, s.canaries), List.of(), one);
    }
    Size size = s.kilobytes > 0 ? SizeGuess.of(s.kilobytes, stage) : s.size;
    if (!s.defects.isEmpty()) {
      size = size.atLeast(2, 2, 2);
    }
    FamilyRecord record = CompleteStory.tell(one, s.asOf, stage, size, s.canaries);
    return new GeneratedFamily(
        Defects.apply(record, s.defects, s.asOf, s.canaries), s.defects, one);
  }

  private Stage stage(long one) {
    if (settings.kind == Kind.DRAFT) {
      return Stage.INTAKE;
    }
    return settings.defects.isEmpty() ? Dice.of(one, 0).one(STAGES) : Stage.ONGOING_CASEWORK;
  }
}

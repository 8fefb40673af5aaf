package io.github.sosmapping.testkit;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.testkit.internal.defect.Defects;
import io.github.sosmapping.testkit.internal.story.CompleteStory;
import io.github.sosmapping.testkit.internal.story.DraftStory;
import io.github.sosmapping.testkit.internal.words.Dice;
import io.github.sosmapping.testkit.internal.words.Manner;
import io.github.sosmapping.testkit.internal.words.Scribe;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
  private static final int MOST = 10_000;

  private final long seed;
  private final Settings settings;

  FamilyGenerator(long seed, Settings settings) {
    this.seed = seed;
    this.settings = settings;
  }

  private FamilyGenerator but(Settings other) {
    return new FamilyGenerator(seed, other);
  }

  /** Makes records as a careful team holds them: everything that is expected at their stage. */
  public FamilyGenerator complete() {
    return but(settings.draft(false));
  }

  /** Makes first notes: honest, unfinished, and marked as such; 2 to 8 kilobytes. */
  public FamilyGenerator draft() {
    return but(settings.draft(true));
  }

  /** Makes records of this stage; without it the seed chooses. */
  public FamilyGenerator atStage(Stage stage) {
    return but(settings.stage(stage));
  }

  /**
   * Breaks complete records in these ways, in the order of the constants, and only in these as far
   * as can be; two defects of the same thing may hide each other. Unless a stage is set, records
   * are then of ongoing casework, where most is expected.
   */
  public FamilyGenerator with(Defect... defects) {
    TreeSet<Defect> all = new TreeSet<>(settings.defects());
    all.addAll(List.of(defects));
    return but(settings.defects(List.copyOf(all)));
  }

  /** Makes records that are as whole as others, and hard on software in these ways. */
  public FamilyGenerator with(HardCase... cases) {
    TreeSet<HardCase> all = new TreeSet<>(settings.manner().hard());
    all.addAll(List.of(cases));
    return but(settings.manner(new Manner(settings.manner().canaries(), List.copyOf(all))));
  }

  /** Makes records of this size. */
  public FamilyGenerator size(Size size) {
    return but(settings.size(size));
  }

  /**
   * Makes records that take about this much room as compact JSON, give or take a quarter.
   *
   * <p>A complete record needs 20 to 40 kilobytes, the more the later its stage, and so may be
   * larger than asked; a draft is never larger than 8.
   *
   * @param kilobytes 2 to 10,000
   * @throws IllegalArgumentException if the number is out of range
   */
  public FamilyGenerator ofAbout(int kilobytes) {
    if (kilobytes < LEAST || kilobytes > MOST) {
      throw new IllegalArgumentException("kilobytes lie between " + LEAST + " and " + MOST);
    }
    return but(settings.kilobytes(kilobytes));
  }

  /**
   * Puts {@link #CANARY} into every text and label, to search messages and logs for it. Rules about
   * wording may then notice that word.
   */
  public FamilyGenerator canaries(boolean canaries) {
    return but(settings.manner(new Manner(canaries, settings.manner().hard())));
  }

  /** Makes records as they stand on this day; nothing in them was recorded later. */
  public FamilyGenerator asOf(LocalDate day) {
    return but(settings.asOf(day));
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
    FamilyGenerator again = one == seed ? this : new FamilyGenerator(one, settings);
    return new GeneratedFamily(again.record(), again);
  }

  private FamilyRecord record() {
    Settings s = settings;
    Stage stage = s.stage().orElseGet(this::stage);
    if (s.draft()) {
      if (!s.defects().isEmpty()) {
        throw new IllegalStateException("defects are made in complete records, not in drafts");
      }
      return DraftStory.tell(seed, s.asOf(), stage, s.size(), s.kilobytes(), s.manner());
    }
    Size size = s.kilobytes() > 0 ? SizeGuess.of(s.kilobytes(), stage) : s.size();
    if (!s.defects().isEmpty()) {
      size = size.atLeast(2, 2, 2);
    }
    FamilyRecord whole = CompleteStory.tell(seed, s.asOf(), stage, size, s.manner());
    return Defects.apply(whole, s.defects(), s.asOf(), s.manner());
  }

  private Stage stage() {
    if (settings.draft()) {
      return Stage.INTAKE;
    }
    return settings.defects().isEmpty() ? Dice.of(seed, 0).one(STAGES) : Stage.ONGOING_CASEWORK;
  }

  /** Returns the seed. */
  public long seed() {
    return seed;
  }

  /** Returns what is broken on purpose, in the order of the constants. */
  public List<Defect> defects() {
    return settings.defects();
  }

  /** Returns what makes records hard on software, in the order of the constants. */
  public List<HardCase> hardCases() {
    return settings.manner().hard();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FamilyGenerator that
        && seed == that.seed
        && settings.equals(that.settings);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(seed) * 31 + settings.hashCode();
  }

  /** Returns the Java that makes this generator, such as {@code Families.seed(7).draft()}. */
  @Override
  public String toString() {
    String suffix = seed == (int) seed ? "" : "L";
    return "Families.seed(" + seed + suffix + ")" + settings.asCalls();
  }
}

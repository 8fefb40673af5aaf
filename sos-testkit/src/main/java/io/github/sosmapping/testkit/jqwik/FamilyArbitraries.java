package io.github.sosmapping.testkit.jqwik;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.testkit.Defect;
import io.github.sosmapping.testkit.Families;
import io.github.sosmapping.testkit.FamilyGenerator;
import io.github.sosmapping.testkit.GeneratedFamily;
import io.github.sosmapping.testkit.HardCase;
import io.github.sosmapping.testkit.Size;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Families as arbitraries of jqwik.
 *
 * <p>What varies is the seed, the stage and the size, never the record itself, so whatever jqwik
 * shrinks to is again a whole record: with fewer children, dangers, maps and diary entries and a
 * smaller seed. A smaller size keeps the people of its seed. Stateless and thread-safe.
 */
public final class FamilyArbitraries {

  private static final long SEEDS = 1_000_000;
  private static final int DIARY = 12;
  private static final int MAPS = 4;
  private static final int MOST = 3;

  private FamilyArbitraries() {}

  /** Returns records as a careful team holds them, of every stage. */
  public static Arbitrary<FamilyRecord> complete() {
    return whole().map(FamilyArbitraries::record);
  }

  /** Returns first notes, honest and unfinished. */
  public static Arbitrary<FamilyRecord> drafts() {
    return Combinators.combine(seeds(), sizes())
        .as((seed, size) -> record(Families.seed(seed).draft().size(size)));
  }

  /** Returns complete records, drafts, and complete records with a defect. */
  public static Arbitrary<FamilyRecord> any() {
    return Arbitraries.oneOf(
        List.of(drafts(), complete(), withDefect().map(GeneratedFamily::record)));
  }

  /** Returns complete records with one defect each; every defect has its turn. */
  public static Arbitrary<GeneratedFamily> withDefect() {
    return Combinators.combine(seeds(), Arbitraries.of(Defect.class), sizes())
        .as((seed, defect, size) -> Families.seed(seed).with(defect).size(size).generate());
  }

  /**
   * Returns complete records, first notes and records with a defect, with up to three things that
   * are hard on software. Shrinks to records with nothing hard in them but what matters.
   */
  public static Arbitrary<GeneratedFamily> hard() {
    Arbitrary<Set<HardCase>> cases =
        Arbitraries.of(HardCase.class).set().ofMinSize(0).ofMaxSize(MOST);
    return Combinators.combine(kinds(), cases)
        .as((kind, some) -> kind.with(some.toArray(HardCase[]::new)).generate());
  }

  private static Arbitrary<FamilyGenerator> kinds() {
    Arbitrary<FamilyGenerator> drafts =
        Combinators.combine(seeds(), sizes())
            .as((seed, size) -> Families.seed(seed).draft().size(size));
    Arbitrary<FamilyGenerator> broken =
        Combinators.combine(seeds(), Arbitraries.of(Defect.class), sizes())
            .as((seed, defect, size) -> Families.seed(seed).with(defect).size(size));
    return Arbitraries.oneOf(List.of(drafts, whole(), broken));
  }

  private static Arbitrary<FamilyGenerator> whole() {
    return Combinators.combine(seeds(), Arbitraries.of(Stage.class), sizes())
        .as((seed, stage, size) -> Families.seed(seed).atStage(stage).size(size));
  }

  static Arbitrary<GeneratedFamily> finished() {
    return whole().map(FamilyGenerator::generate);
  }

  private static FamilyRecord record(FamilyGenerator generator) {
    return generator.generate().record();
  }

  private static Arbitrary<Long> seeds() {
    // No seed is more of an edge than another.
    return Arbitraries.longs()
        .between(0, SEEDS)
        .shrinkTowards(0)
        .edgeCases(edges -> edges.includeOnly(0L));
  }

  private static Arbitrary<Size> sizes() {
    return Combinators.combine(
            Arbitraries.integers().between(1, MOST),
            Arbitraries.integers().between(1, MOST),
            Arbitraries.integers().between(1, MAPS).edgeCases(edges -> edges.includeOnly(1, MAPS)),
            Arbitraries.integers().between(0, DIARY).edgeCases(edges -> edges.includeOnly(0)))
        .as(Size::new);
  }
}

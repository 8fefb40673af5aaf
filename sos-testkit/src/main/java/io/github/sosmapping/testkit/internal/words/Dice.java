package io.github.sosmapping.testkit.internal.words;

import java.time.LocalDate;
import java.util.List;

/**
 * Chance from a seed: SplitMix64, written here so that no JDK can change it.
 *
 * <p>For one thread.
 */
public final class Dice {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  /** Starts from a seed. */
  public Dice(long seed) {
    this.state = seed;
  }

  /**
   * Returns other dice that depend on this seed and a topic alone, so that what one topic throws
   * never moves what another throws.
   */
  public static Dice of(long seed, long topic) {
    return new Dice(mix(seed + GOLDEN * (topic + 1)));
  }

  private static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** Returns any number. */
  public long next() {
    state += GOLDEN;
    return mix(state);
  }

  /** Returns a number from 0 to one below the bound. */
  public int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /** Returns a number from the first to the second, both included. */
  public int from(int least, int most) {
    return least + below(most - least + 1);
  }

  /** Returns true in so many of a hundred throws. */
  public boolean percent(int chance) {
    return below(100) < chance;
  }

  /** Returns one of the entries. */
  public <T> T one(List<T> entries) {
    return entries.get(below(entries.size()));
  }

  /** Returns a day so many days after another, with both limits included. */
  public LocalDate after(LocalDate day, int least, int most) {
    return day.plusDays(from(least, most));
  }
}

package io.github.sosmapping.rules;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;

/**
 * How long rules take, over as many examinations as are given this value.
 *
 * <p>A rule runs in the caller's thread and cannot be stopped from outside without harm, so no time
 * limit is set here: whoever adds rules measures them, and takes a slow one out. The library reads
 * no clock of its own. Thread-safe.
 */
public final class RuleTimes {

  /**
   * What one rule took.
   *
   * @param ruleId id of the rule
   * @param looks how many times it looked
   * @param nanos how long it took altogether
   * @param longest how long it took the one time it took longest
   */
  public record Time(String ruleId, long looks, long nanos, long longest) {

    private Time with(Time other) {
      return new Time(
          ruleId, looks + other.looks, nanos + other.nanos, Math.max(longest, other.longest));
    }
  }

  private final LongSupplier clock;
  private final ConcurrentMap<String, Time> times = new ConcurrentHashMap<>();

  private RuleTimes(LongSupplier clock) {
    this.clock = clock;
  }

  /**
   * Starts to measure.
   *
   * @param nanoseconds a clock that only counts up, such as {@code System::nanoTime}
   */
  public static RuleTimes measuredBy(LongSupplier nanoseconds) {
    return new RuleTimes(nanoseconds);
  }

  long now() {
    return clock.getAsLong();
  }

  void add(RuleLabel rule, long started) {
    long took = now() - started;
    times.merge(rule.id(), new Time(rule.id(), 1, took, took), Time::with);
  }

  /** Returns what each rule took that looked at least once, the slowest first. */
  public List<Time> slowestFirst() {
    return times.values().stream()
        .sorted(Comparator.comparingLong(Time::nanos).reversed().thenComparing(Time::ruleId))
        .toList();
  }
}

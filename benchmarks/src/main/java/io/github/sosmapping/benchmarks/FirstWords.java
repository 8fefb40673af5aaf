package io.github.sosmapping.benchmarks;

import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.rules.language.PlainLanguage;
import io.github.sosmapping.rules.language.PlainLanguageOptions;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;

/**
 * What the first check for plain language costs in a JVM that has just started: the time until it
 * answers, word lists of all languages included, and the memory that stays taken afterwards. Start
 * it several times; once says little.
 */
public final class FirstWords {

  private static final String TEXT = "Mia will engage with CAMHS before the core group on Friday.";
  private static final double MEGA = 1e6;

  private FirstWords() {}

  /** Measures once. */
  public static void main(String[] arguments) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = used();
    long cpu = threads.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    int flags = check();
    long time = System.nanoTime() - start;
    long work = threads.getCurrentThreadCpuTime() - cpu;
    long kept = used() - before;
    long again = System.nanoTime();
    flags += check();
    again = System.nanoTime() - again;
    System.out.printf(
        Locale.ROOT,
        "first call %.0f ms (%.0f ms of this thread), second %.1f ms, %.1f MB kept, %d flags%n",
        time / MEGA,
        work / MEGA,
        again / MEGA,
        kept / MEGA,
        flags);
  }

  private static int check() {
    return PlainLanguage.check(TEXT, Language.ENGLISH_GB, PlainLanguageOptions.none())
        .flags()
        .size();
  }

  // Twice, because what the first collection frees may hold something else.
  private static long used() {
    System.gc();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}

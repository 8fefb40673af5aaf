package io.github.sosmapping.benchmarks;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.core.walk.RecordVisitor;
import io.github.sosmapping.core.walk.RecordWalker;
import io.github.sosmapping.core.walk.TextPlace;
import io.github.sosmapping.rules.language.Lexicon;
import io.github.sosmapping.rules.language.LexiconEntry;
import io.github.sosmapping.rules.language.PlainLanguage;
import io.github.sosmapping.rules.language.PlainLanguageOptions;
import io.github.sosmapping.testkit.Families;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The plain-language check beside a general search for the same phrases over the same texts. The
 * search only finds the phrases; the check also weighs their surroundings. One operation is every
 * text once; the counter {@code characters} tells characters a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class WordsBenchmark {

  private static final int FAMILIES = 100;
  private static final int KILOBYTES = 20;

  private final List<String> texts = new ArrayList<>();
  private final List<String> lowered = new ArrayList<>();
  private final StringBuilder page = new StringBuilder();
  private final AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();
  private String whole = "";
  private String wholeLowered = "";

  /** How many characters were looked at. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counter {
    /** Characters looked at. */
    public long characters;
  }

  /** Invents the families and gives the search the phrases of the English word list. */
  @Setup
  public void prepare() {
    for (int seed = 0; seed < FAMILIES; seed++) {
      collect(Families.seed(seed).ofAbout(KILOBYTES).generate().record());
    }
    whole = page.toString();
    wholeLowered = whole.toLowerCase(Locale.ROOT);
    Map<String, String> phrases = new TreeMap<>();
    for (LexiconEntry entry : Lexicon.standard(Language.ENGLISH_GB).orElseThrow().entries()) {
      phrases.put(entry.head().toLowerCase(Locale.ROOT), entry.id());
      entry.forms().forEach(form -> phrases.put(form.toLowerCase(Locale.ROOT), entry.id()));
    }
    trie.build(phrases);
  }

  private void collect(FamilyRecord record) {
    RecordWalker.walk(
        record,
        new RecordVisitor() {
          @Override
          public void text(Pointer owner, TextPlace place, int index, PlainText text) {
            texts.add(text.text());
            lowered.add(text.text().toLowerCase(Locale.ROOT));
            page.append(text.text()).append('\n');
          }
        });
  }

  /** The check, text by text, as a record has them. */
  @Benchmark
  public void checkTexts(Counter counter, Blackhole hole) {
    for (String text : texts) {
      hole.consume(check(text));
      counter.characters += text.length();
    }
  }

  /** The search, text by text, in texts that are in small letters already. */
  @Benchmark
  public void searchTexts(Counter counter, Blackhole hole) {
    for (String text : lowered) {
      hole.consume(search(text, hole));
      counter.characters += text.length();
    }
  }

  /** The check of all texts as one. */
  @Benchmark
  public void checkWhole(Counter counter, Blackhole hole) {
    hole.consume(check(whole));
    counter.characters += whole.length();
  }

  /** The search in all texts as one. */
  @Benchmark
  public void searchWhole(Counter counter, Blackhole hole) {
    hole.consume(search(wholeLowered, hole));
    counter.characters += wholeLowered.length();
  }

  private static Object check(String text) {
    return PlainLanguage.check(text, Language.ENGLISH_GB, PlainLanguageOptions.none());
  }

  private int search(String text, Blackhole hole) {
    AhoCorasickDoubleArrayTrie.IHit<String> hit = (begin, end, value) -> hole.consume(value);
    trie.parseText(text, hit);
    return text.length();
  }
}

package io.github.sosmapping.config;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.rules.Finding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The findings there were on the day old records were taken over, so that from then on only new
 * ones count.
 *
 * <p>Holds fingerprints under a key that only the agency has, and counts: no words, no ids, no
 * rules in the clear. It can only shrink: what was mended is forgotten when it is brought up to
 * date, and nothing is ever added. All that is kept about a record or a child can be found by its
 * id and removed. Immutable and thread-safe; {@code toString} shows nothing.
 */
public final class Baseline {

  /** What is remembered of one record. */
  record Kept(Set<String> children, Map<String, Integer> findings) {}

  /**
   * The findings of a record in the light of a baseline.
   *
   * @param fresh those that are new, in their order
   * @param known those that were there when the baseline was made, in their order
   */
  public record Compared(List<Finding> fresh, List<Finding> known) {
    /** Copies the lists. */
    public Compared {
      fresh = List.copyOf(fresh);
      known = List.copyOf(known);
    }
  }

  private final BaselineKey key;
  private final String ruleSet;
  private final LocalDate since;
  private final Map<String, Kept> records;

  Baseline(BaselineKey key, String ruleSet, LocalDate since, Map<String, Kept> records) {
    this.key = key;
    this.ruleSet = ruleSet;
    this.since = since;
    this.records = Collections.unmodifiableMap(new TreeMap<>(records));
  }

  /**
   * Starts a baseline of findings as they are on a day.
   *
   * @param ruleSet id of the rule set that finds them
   */
  public static BaselineBuilder create(BaselineKey key, String ruleSet, LocalDate asOf) {
    return new BaselineBuilder(key, ruleSet, asOf);
  }

  /** Reads a baseline from a file. */
  public static Loaded<Baseline> read(Path file, BaselineKey key) {
    return Form.read(file, json -> read(json, key), BaselineForm.LIMITS);
  }

  /** Reads a baseline from the content of a file. */
  public static Loaded<Baseline> read(byte[] json, BaselineKey key) {
    return new BaselineForm(key).read(json);
  }

  /** Returns the content of a file with this baseline, as UTF-8, always the same for the same. */
  public byte[] write() {
    return BaselineText.of(this);
  }

  /** Returns the id of the rule set whose findings it holds. */
  public String ruleSet() {
    return ruleSet;
  }

  /** Returns the day as of which it was made. */
  public LocalDate since() {
    return since;
  }

  /** Returns how many records it remembers something of. */
  public int recordCount() {
    return records.size();
  }

  /** Returns how many findings it remembers. */
  public long findingCount() {
    return records.values().stream()
        .flatMap(kept -> kept.findings().values().stream())
        .mapToLong(Integer::longValue)
        .sum();
  }

  /** Tells which findings of a record were there already. */
  public Compared compare(FamilyRecord record, List<Finding> findings) {
    Kept kept = records.get(Fingerprints.ofRecord(key, record.id().value()));
    if (kept == null || findings.isEmpty()) {
      return new Compared(findings, List.of());
    }
    Matching matching = new Matching(new Fingerprints(key, record), kept.findings());
    List<Finding> fresh = new ArrayList<>();
    List<Finding> known = new ArrayList<>();
    for (Finding finding : findings) {
      (matching.takes(finding) ? known : fresh).add(finding);
    }
    return new Compared(fresh, known);
  }

  /** Starts bringing this baseline up to date; it can only shrink. */
  public BaselineUpdate update() {
    return new BaselineUpdate(this);
  }

  /** Returns this baseline without anything about a record. */
  public Baseline withoutRecord(String recordId) {
    Map<String, Kept> left = new TreeMap<>(records);
    left.remove(Fingerprints.ofRecord(key, recordId));
    return with(left);
  }

  /**
   * Returns this baseline without anything about any record of a child, whichever records name the
   * child by this id.
   */
  public Baseline withoutChild(String childId) {
    String child = Fingerprints.ofChild(key, childId);
    Map<String, Kept> left = new TreeMap<>(records);
    left.values().removeIf(kept -> kept.children().contains(child));
    return with(left);
  }

  Baseline with(Map<String, Kept> others) {
    return new Baseline(key, ruleSet, since, others);
  }

  BaselineKey key() {
    return key;
  }

  Map<String, Kept> records() {
    return records;
  }

  @Override
  public String toString() {
    return "Baseline";
  }
}

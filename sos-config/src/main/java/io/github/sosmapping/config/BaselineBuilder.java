package io.github.sosmapping.config;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.rules.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers the findings of records for a {@link Baseline}; not thread-safe. */
public final class BaselineBuilder {

  private final BaselineKey key;
  private final String ruleSet;
  private final LocalDate asOf;
  private final Map<String, Baseline.Kept> records = new TreeMap<>();

  BaselineBuilder(BaselineKey key, String ruleSet, LocalDate asOf) {
    this.key = key;
    this.ruleSet = ruleSet;
    this.asOf = asOf;
  }

  /**
   * Adds the findings of a record; of a record that comes by twice, the larger number of each kind
   * counts.
   */
  public BaselineBuilder add(FamilyRecord record, List<Finding> findings) {
    if (findings.isEmpty()) {
      return this;
    }
    Fingerprints fingerprints = new Fingerprints(key, record);
    Map<String, Integer> counts = new TreeMap<>();
    for (Finding finding : findings) {
      counts.merge(fingerprints.of(finding, finding.rule().id()), 1, Integer::sum);
    }
    Baseline.Kept kept = new Baseline.Kept(fingerprints.ofChildren(), counts);
    records.merge(Fingerprints.ofRecord(key, record.id().value()), kept, BaselineBuilder::larger);
    return this;
  }

  static Baseline.Kept larger(Baseline.Kept one, Baseline.Kept other) {
    Set<String> children = new TreeSet<>(one.children());
    children.addAll(other.children());
    Map<String, Integer> findings = new TreeMap<>(one.findings());
    other.findings().forEach((finding, count) -> findings.merge(finding, count, Math::max));
    return new Baseline.Kept(children, findings);
  }

  /** Returns the baseline. */
  public Baseline build() {
    return new Baseline(key, ruleSet, asOf, records);
  }
}

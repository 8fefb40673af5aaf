package io.github.sosmapping.config;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.rules.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings a {@link Baseline} up to date: forgets the findings of records that come by and no longer
 * have them. Records that do not come by stay as they are. Not thread-safe.
 */
public final class BaselineUpdate {

  private final Baseline baseline;
  private final Map<String, Baseline.Kept> seen = new HashMap<>();
  private long fresh;

  BaselineUpdate(Baseline baseline) {
    this.baseline = baseline;
  }

  /** Shows a record with the findings it has now. */
  public BaselineUpdate add(FamilyRecord record, List<Finding> findings) {
    BaselineKey key = baseline.key();
    String id = Fingerprints.ofRecord(key, record.id().value());
    Baseline.Kept kept = baseline.records().get(id);
    if (kept == null) {
      fresh += findings.size();
      return this;
    }
    Fingerprints fingerprints = new Fingerprints(key, record);
    Matching matching = new Matching(fingerprints, kept.findings());
    for (Finding finding : findings) {
      fresh += matching.takes(finding) ? 0 : 1;
    }
    // A child who came or went later must still be found when somebody asks.
    Set<String> children = new TreeSet<>(kept.children());
    children.addAll(fingerprints.ofChildren());
    seen.merge(id, new Baseline.Kept(children, matching.taken()), BaselineBuilder::larger);
    return this;
  }

  /** Returns how many findings came by that the baseline does not hold; they stay new. */
  public long freshCount() {
    return fresh;
  }

  /** Returns the baseline without what is no longer there. */
  public Baseline build() {
    Map<String, Baseline.Kept> records = new TreeMap<>(baseline.records());
    records.putAll(seen);
    records.values().removeIf(kept -> kept.findings().isEmpty());
    return baseline.with(records);
  }
}

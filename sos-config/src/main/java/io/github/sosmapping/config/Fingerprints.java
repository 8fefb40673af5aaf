package io.github.sosmapping.config;

import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.links.Entries;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Finding;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The fingerprints of one record: of its id, its children, its findings.
 *
 * <p>A finding is told by its rule, the nearest entry with an id, and the names of the properties
 * from there to its place. Positions in lists are left out, so that a new entry above changes
 * nothing.
 */
final class Fingerprints {

  private final BaselineKey key;
  private final FamilyRecord record;
  private final Entries entries;

  Fingerprints(BaselineKey key, FamilyRecord record) {
    this.key = key;
    this.record = record;
    this.entries = Entries.of(record);
  }

  static String ofRecord(BaselineKey key, String recordId) {
    return key.fingerprint("record", recordId);
  }

  static String ofChild(BaselineKey key, String childId) {
    return key.fingerprint("child", childId);
  }

  /** Returns what tells this key from others. */
  static String ofKey(BaselineKey key) {
    return key.fingerprint("key");
  }

  Set<String> ofChildren() {
    return record.children().stream()
        .map(child -> ofChild(key, child.id().value()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Returns the fingerprint of a finding.
   *
   * @param rule the id of its rule, or one the rule had before
   */
  String of(Finding finding, String rule) {
    Located<Identified> entry = entries.around(finding.at());
    StringBuilder path = new StringBuilder();
    Pointer at = finding.at();
    while (!at.equals(entry.at())) {
      path.append('/').append(at.property());
      at = at.parent().orElse(entry.at());
    }
    return key.fingerprint(
        "finding", record.id().value(), rule, entry.value().id().value(), path.toString());
  }
}

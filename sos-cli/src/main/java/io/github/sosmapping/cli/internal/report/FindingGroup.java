package io.github.sosmapping.cli.internal.report;

import io.github.sosmapping.rules.Finding;
import io.github.sosmapping.rules.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Findings that say the same of several places; people should read it once.
 *
 * @param key what they say
 * @param findings the findings, in the order of the record
 */
record FindingGroup(Key key, List<Finding> findings) {

  /** Rule, weight and words. */
  record Key(String rule, Severity severity, String message, String question) {}

  /** Returns the findings in groups: the heaviest first, else in the order of the record. */
  static List<FindingGroup> of(List<Finding> findings, Locale locale) {
    Map<Key, FindingGroup> groups = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Key key =
          new Key(
              finding.rule().id(),
              finding.severity(),
              finding.message(locale),
              finding.question(locale));
      groups
          .computeIfAbsent(key, k -> new FindingGroup(k, new ArrayList<>()))
          .findings()
          .add(finding);
    }
    return groups.values().stream()
        .sorted(Comparator.comparing(group -> group.key().severity()))
        .toList();
  }

  Finding first() {
    return findings.get(0);
  }
}

package io.github.sosmapping.config;

import io.github.sosmapping.rules.Finding;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Matches the findings of one record with those remembered, each remembered one once. */
final class Matching {

  private final Fingerprints fingerprints;
  private final Map<String, Integer> left;
  private final Map<String, Integer> taken = new TreeMap<>();

  Matching(Fingerprints fingerprints, Map<String, Integer> remembered) {
    this.fingerprints = fingerprints;
    this.left = new HashMap<>(remembered);
  }

  /** Takes the place of a remembered finding, if there is one left. */
  boolean takes(Finding finding) {
    if (takes(finding, finding.rule().id())) {
      return true;
    }
    for (String former : finding.rule().formerIds()) {
      if (takes(finding, former)) {
        return true;
      }
    }
    return false;
  }

  private boolean takes(Finding finding, String rule) {
    String fingerprint = fingerprints.of(finding, rule);
    int count = left.getOrDefault(fingerprint, 0);
    if (count == 0) {
      return false;
    }
    left.put(fingerprint, count - 1);
    taken.merge(fingerprint, 1, Integer::sum);
    return true;
  }

  /** Returns the remembered findings that are still there. */
  Map<String, Integer> taken() {
    return taken;
  }
}

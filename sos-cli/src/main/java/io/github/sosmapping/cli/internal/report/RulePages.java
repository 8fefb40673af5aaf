package io.github.sosmapping.cli.internal.report;

import java.util.ArrayList;
import java.util.List;

/** Parts of the pages on rules. */
final class RulePages {

  private RulePages() {}

  /** Returns the first paragraph under the title, on one line. */
  static String opening(String page) {
    List<String> lines = new ArrayList<>();
    for (String line : page.lines().toList()) {
      if (line.startsWith("#")) {
        continue;
      }
      if (line.isBlank() && !lines.isEmpty()) {
        break;
      }
      if (!line.isBlank()) {
        lines.add(line.strip());
      }
    }
    return String.join(" ", lines);
  }
}

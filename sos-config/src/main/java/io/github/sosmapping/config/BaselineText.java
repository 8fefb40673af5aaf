package io.github.sosmapping.config;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The text of a baseline: one line a record, in the order of fingerprints, so that it can be
 * compared.
 */
final class BaselineText {

  private BaselineText() {}

  static byte[] of(Baseline baseline) {
    StringBuilder text = new StringBuilder();
    text.append("{\n  \"baselineVersion\": ").append(quoted(FileFormat.BASELINE.version()));
    text.append(",\n  \"ruleSet\": ").append(quoted(baseline.ruleSet()));
    text.append(",\n  \"since\": ").append(quoted(baseline.since().toString()));
    text.append(",\n  \"key\": ").append(quoted(Fingerprints.ofKey(baseline.key())));
    text.append(",\n  \"records\": [");
    String separator = "\n    ";
    for (Map.Entry<String, Baseline.Kept> entry : baseline.records().entrySet()) {
      text.append(separator).append(record(entry.getKey(), entry.getValue()));
      separator = ",\n    ";
    }
    text.append(baseline.records().isEmpty() ? "]\n}\n" : "\n  ]\n}\n");
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String record(String id, Baseline.Kept kept) {
    String children =
        kept.children().stream().map(BaselineText::quoted).collect(Collectors.joining(", "));
    String findings =
        kept.findings().entrySet().stream()
            .map(finding -> quoted(finding.getKey()) + ": " + finding.getValue())
            .collect(Collectors.joining(", "));
    return "{\"record\": %s, \"children\": [%s], \"findings\": {%s}}"
        .formatted(quoted(id), children, findings);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append("\\u00").append(Character.forDigit(c >> 4, 16));
        quoted.append(Character.forDigit(c & 0xF, 16));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}

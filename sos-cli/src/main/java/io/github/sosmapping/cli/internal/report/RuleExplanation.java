package io.github.sosmapping.cli.internal.report;

import io.github.sosmapping.rules.Catalogue;
import io.github.sosmapping.rules.RuleLabel;
import io.github.sosmapping.rules.Threshold;

/** Everything there is to say about one rule, as Markdown that reads well as it is. */
public final class RuleExplanation {

  private static final String SOURCES = "## Sources";

  private RuleExplanation() {}

  /** Returns the page on a rule with its severity, thresholds and sources. */
  public static String of(RuleLabel label) {
    String page =
        Catalogue.page(label.id()).orElse("# " + label.id() + " " + label.summary() + "\n");
    StringBuilder text = new StringBuilder(page.stripTrailing()).append('\n');
    if (!page.contains(SOURCES)) {
      text.append('\n').append(SOURCES).append("\n\n");
      text.append(String.join(", ", label.sources())).append('\n');
    }
    text.append('\n').append(Texts.get("explain.severity")).append("\n\n");
    text.append(Texts.get("severity." + Texts.word(label.severity()))).append('\n');
    if (!label.thresholds().isEmpty()) {
      text.append('\n').append(Texts.get("explain.thresholds")).append("\n\n");
      for (Threshold threshold : label.thresholds()) {
        text.append(
                Texts.get(
                    "explain.threshold",
                    threshold.name(),
                    threshold.value(),
                    threshold.least(),
                    threshold.most(),
                    threshold.meaning()))
            .append('\n');
      }
    }
    return text.toString();
  }
}

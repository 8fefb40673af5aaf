package io.github.sosmapping.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The text of docs/rules.md, made from the labels of the catalogue. */
final class RuleIndexPage {

  private static final String PAGES =
      "../sos-rules/src/main/resources/io/github/sosmapping/rules/pages/";

  private RuleIndexPage() {}

  static String text() {
    StringBuilder page = new StringBuilder();
    page.append("# The rules\n\n");
    page.append(
        "What each rule of the catalogue notices, and how much it matters unless an agency says");
    page.append(
        " otherwise. The pages say why, give\nexamples that the build runs, and say when it is fine");
    page.append(" as it is. A quiet record is not a record of a safe child.\n\n");
    page.append("This page is made from the labels of the rules; the build compares it.\n");
    for (Topic topic : Topic.values()) {
      List<RuleLabel> rules = about(topic);
      if (rules.isEmpty()) {
        continue;
      }
      String name = topic.name().charAt(0) + topic.name().substring(1).toLowerCase(Locale.ROOT);
      page.append("\n## ").append(name).append("\n\n");
      page.append("| Rule | Notices | Severity | Settings |\n|---|---|---|---|\n");
      for (RuleLabel rule : rules) {
        page.append("| [").append(rule.id()).append("](").append(PAGES).append(rule.id());
        page.append(".md) | ").append(rule.summary()).append(" | ");
        page.append(rule.severity().name().toLowerCase(Locale.ROOT)).append(" | ");
        page.append(settings(rule)).append(" |\n");
      }
    }
    return page.toString();
  }

  private static List<RuleLabel> about(Topic topic) {
    List<RuleLabel> rules = new ArrayList<>();
    for (Rule rule : Catalogue.rules()) {
      RuleLabel label = RuleLabel.of(rule.getClass());
      if (label.about() == topic) {
        rules.add(label);
      }
    }
    return rules;
  }

  private static String settings(RuleLabel rule) {
    List<String> settings = new ArrayList<>();
    for (Threshold threshold : rule.thresholds()) {
      settings.add("`" + threshold.name() + "` " + threshold.value());
    }
    return String.join(", ", settings);
  }
}

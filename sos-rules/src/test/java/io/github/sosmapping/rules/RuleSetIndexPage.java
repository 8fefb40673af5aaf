package io.github.sosmapping.rules;

import io.github.sosmapping.core.family.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page of the documentation that lists the rule sets and what differs in each. */
final class RuleSetIndexPage {

  private RuleSetIndexPage() {}

  static String text() {
    StringBuilder page = new StringBuilder();
    page.append("# The rule sets\n\n");
    page.append(
        "Starting points for an agency, by stage of the work and by place: `sos check --set");
    page.append(
        " NAME`. What is not listed is as in\n[the rules](rules.md). This page is made from");
    page.append(" the sets; the build compares it.\n");
    for (String name : RuleSets.names()) {
      RuleSet set = RuleSets.named(name).orElseThrow();
      page.append("\n## ").append(name).append("\n\n");
      page.append(RuleSets.about(name)).append(". Id: `").append(set.id()).append("`.\n");
      List<String> rows = rows(set);
      if (!rows.isEmpty()) {
        page.append("\n| Rule | Notices | Here |\n|---|---|---|\n");
        rows.forEach(page::append);
      }
    }
    return page.toString();
  }

  private static List<String> rows(RuleSet set) {
    List<RuleLabel> labels = set.entries().stream().map(RuleSet.Entry::label).toList();
    long off = labels.stream().filter(label -> !set.isOn(label.id())).count();
    boolean mostlyOff = off > labels.size() / 2;
    List<String> rows = new ArrayList<>();
    for (RuleLabel label : labels) {
      String here = set.isOn(label.id()) ? differences(set, label, mostlyOff) : "off";
      if (!here.isEmpty() && !(mostlyOff && here.equals("off"))) {
        rows.add("| %s | %s | %s |\n".formatted(label.id(), label.summary(), here));
      }
    }
    if (mostlyOff) {
      rows.add("| all others | | off |\n");
    }
    return rows;
  }

  private static String differences(RuleSet set, RuleLabel label, boolean always) {
    List<String> parts = new ArrayList<>();
    if (always || set.severity(label) != label.severity()) {
      parts.add(set.severity(label).name().toLowerCase(Locale.ROOT));
    }
    if (!set.stages(label).equals(label.stages())) {
      parts.add(
          set.stages(label).stream()
              .sorted()
              .map(Stage::name)
              .collect(Collectors.joining(", ", "at ", "")));
    }
    for (Threshold threshold : label.thresholds()) {
      int value = set.threshold(label, threshold.name());
      if (value != threshold.value()) {
        parts.add("`" + threshold.name() + "` " + value);
      }
    }
    set.appliesFrom(label).ifPresent(day -> parts.add("from " + day));
    return String.join("; ", parts);
  }
}

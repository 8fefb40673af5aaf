package io.github.sosmapping.cli.internal.report;

import io.github.sosmapping.cli.internal.check.Given;
import io.github.sosmapping.cli.internal.check.SetAside;
import io.github.sosmapping.cli.internal.check.Setting;
import io.github.sosmapping.core.learning.Acknowledgement;
import io.github.sosmapping.rules.Finding;
import java.util.Map;
import java.util.TreeMap;

/** What does not count in a run, in words: looked at before, or known since the baseline. */
final class AsideText {

  private static final int AT = 2;
  private static final int BELOW = 4;

  private final TextPage page;
  private final Setting setting;

  AsideText(TextPage page, Setting setting) {
    this.page = page;
    this.setting = setting;
  }

  void add(SetAside aside) {
    if (!aside.holdsFindings() && aside.idle().isEmpty()) {
      return;
    }
    page.heading(Texts.get("aside"));
    aside.acknowledged().forEach(this::addAcknowledged);
    if (!aside.known().isEmpty()) {
      Map<String, Integer> counts = new TreeMap<>();
      aside.known().forEach(finding -> counts.merge(finding.rule().id(), 1, Integer::sum));
      String rules =
          String.join(
              ", ",
              counts.entrySet().stream()
                  .map(e -> Texts.get("aside.count", e.getKey(), e.getValue()))
                  .toList());
      page.entry(AT, "-", Texts.get("aside.known", rules));
    }
    for (SetAside.Idle idle : aside.idle()) {
      String reason = Texts.get("idle." + Texts.word(idle.reason()));
      String key = idle.given().inRecord() ? "aside.idle.record" : "aside.idle";
      page.entry(AT, "-", Texts.get(key, idle.given().position() + 1, reason));
    }
  }

  private void addAcknowledged(SetAside.Acknowledged one) {
    Finding finding = one.finding();
    Given given = one.by();
    Acknowledgement by = given.acknowledgement();
    String place = Places.withPointer(finding.at().toString());
    String role = by.role().known().map(known -> Texts.word(known).replace('-', ' ')).orElse("");
    page.entry(
        AT,
        "-",
        Texts.get(
            role.isEmpty() ? "aside.acknowledged" : "aside.acknowledged.role",
            finding.rule().id(),
            place,
            by.until(),
            role));
    if (setting.quote()) {
      page.paragraph(BELOW, Texts.get("aside.why", by.reason().text()));
    }
  }
}

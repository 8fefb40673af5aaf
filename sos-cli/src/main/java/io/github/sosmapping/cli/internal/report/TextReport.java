package io.github.sosmapping.cli.internal.report;

import io.github.sosmapping.cli.internal.check.Checked;
import io.github.sosmapping.cli.internal.check.Report;
import io.github.sosmapping.cli.internal.check.Setting;
import io.github.sosmapping.cli.internal.check.Summary;
import io.github.sosmapping.cli.internal.console.Sink;
import io.github.sosmapping.cli.internal.input.Source;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.rules.Catalogue;
import io.github.sosmapping.rules.Examination;
import io.github.sosmapping.rules.NotAssessed;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A report for people, laid out as the practice thinks: what are we worried about, what is working
 * well, what needs to happen.
 */
final class TextReport implements Report {

  private final Sink out;
  private final TextPage page;
  private final Setting setting;
  private final WorriesText worries;

  TextReport(Sink out, Setting setting) {
    this.out = out;
    this.page = new TextPage(out, setting.colour());
    this.setting = setting;
    this.worries = new WorriesText(page, setting);
  }

  @Override
  public void begin() {}

  @Override
  public void add(Checked checked) {
    page.title(title(checked));
    ReadResult result = checked.document().result();
    Examination examination = checked.examination();
    if (examination != null) {
      addRecord(checked, examination);
    } else if (result instanceof ReadResult.Invalid invalid) {
      addProblems(checked, Texts.get("invalid", invalid.version().text()), "needed.valid");
    } else {
      addProblems(checked, Texts.get("unreadable"), "needed.readable");
    }
    page.blank();
    out.flush();
  }

  static String title(Checked checked) {
    String source = checked.document().source();
    String title = source.equals(Source.STANDARD_INPUT) ? Texts.get("heading.input") : source;
    if (checked.document().line() > 0) {
      title = Texts.get("heading.line", title, checked.document().line());
    }
    String known = title;
    return checked.recordId().map(id -> Texts.get("heading.record", known, id)).orElse(title);
  }

  private void addProblems(Checked checked, String meaning, String needed) {
    page.heading(Texts.get("worried"));
    page.paragraph(2, meaning);
    worries.addProblems(checked);
    page.heading(Texts.get("needed"));
    page.paragraph(2, Texts.get(needed));
  }

  private void addRecord(Checked checked, Examination examination) {
    List<FindingGroup> groups = FindingGroup.of(checked.shown(), setting.locale());
    boolean looked =
        !examination.findings().isEmpty()
            || !examination.workingWell().isEmpty()
            || checked.aside().holdsFindings();
    page.heading(Texts.get("worried"));
    if (!looked) {
      page.paragraph(2, Texts.get("nothing.looked"));
    } else if (examination.findings().isEmpty()) {
      String quiet = checked.aside().holdsFindings() ? "quiet.aside" : "quiet";
      page.paragraph(2, Texts.get(quiet));
    }
    worries.addFindings(checked, groups);
    page.heading(Texts.get("well"));
    if (examination.workingWell().isEmpty()) {
      page.paragraph(2, Texts.get("well.nothing"));
    }
    examination.workingWell().forEach(met -> page.entry(2, "-", met.message(setting.locale())));
    if (!groups.isEmpty()) {
      page.heading(Texts.get("needed"));
      NextQuestions.of(groups).addTo(page);
    }
    new AsideText(page, setting).add(checked.aside());
    addNotAssessed(examination);
  }

  private void addNotAssessed(Examination examination) {
    Map<NotAssessed.Reason, Integer> counts = new EnumMap<>(NotAssessed.Reason.class);
    examination.notAssessed().forEach(entry -> counts.merge(entry.reason(), 1, Integer::sum));
    if (counts.isEmpty()) {
      return;
    }
    List<String> parts =
        counts.entrySet().stream()
            .map(e -> Texts.get("notAssessed." + Texts.word(e.getKey()), e.getValue()))
            .toList();
    page.blank();
    page.paragraph(0, Texts.get("notAssessed", String.join("; ", parts)));
  }

  @Override
  public void end(Summary summary) {
    page.title(Texts.get("summary"));
    page.paragraph(0, Texts.get("summary.setting", setting.asOf(), setting.ruleSet().id()));
    addLanguage();
    page.paragraph(
        0,
        Texts.get(
            "summary.documents",
            summary.documents(),
            summary.readable(),
            summary.invalid(),
            summary.unreadable()));
    page.paragraph(
        0,
        Texts.get(
            "summary.questions",
            summary.raisingQuestions(),
            summary.errors(),
            summary.warnings(),
            summary.advice()));
    if (summary.hidden() > 0) {
      page.paragraph(0, Texts.get("summary.hidden", summary.hidden()));
    }
    if (!summary.aside().isEmpty()) {
      page.paragraph(
          0,
          Texts.get(
              "summary.aside",
              summary.aside().acknowledged(),
              summary.aside().known(),
              summary.aside().idle(),
              summary.aside().unseen()));
    }
    if (!summary.failedRules().isEmpty()) {
      page.paragraph(0, Texts.get("summary.failed", String.join(", ", summary.failedRules())));
    }
    page.paragraph(0, Texts.get("reminder"));
  }

  // A report that is half in the language asked for says so, and which half.
  private void addLanguage() {
    String tag = setting.locale().getLanguage();
    if (tag.isEmpty() || tag.equals("en")) {
      return;
    }
    String key = Catalogue.languages().contains(tag) ? "summary.language" : "summary.language.none";
    page.paragraph(0, Texts.get(key, setting.locale().getDisplayLanguage(Locale.ENGLISH)));
  }
}

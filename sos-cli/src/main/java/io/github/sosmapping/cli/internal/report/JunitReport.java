package io.github.sosmapping.cli.internal.report;

import io.github.sosmapping.cli.internal.check.Checked;
import io.github.sosmapping.cli.internal.check.FailOn;
import io.github.sosmapping.cli.internal.check.Report;
import io.github.sosmapping.cli.internal.check.SetAside;
import io.github.sosmapping.cli.internal.check.Setting;
import io.github.sosmapping.cli.internal.check.Summary;
import io.github.sosmapping.cli.internal.console.Sink;
import io.github.sosmapping.json.Problem;
import io.github.sosmapping.rules.Finding;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * JUnit's XML: one suite a source; in it one case for reading each document, and a failed case for
 * each finding at or above the level.
 *
 * <p>A suite names its counts before its cases, so the cases of one source are kept until it ends.
 */
final class JunitReport implements Report {

  private final Sink out;
  private final Setting setting;
  private @Nullable JunitSuite suite;

  JunitReport(Sink out, Setting setting) {
    this.out = out;
    this.setting = setting;
  }

  @Override
  public void begin() {
    out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"sos check\">\n");
  }

  @Override
  public void add(Checked checked) {
    JunitSuite current = suiteOf(checked.document().source());
    String record = nameOf(checked);
    if (checked.isUnreadable()) {
      current.add(
          record, Texts.get("junit.read"), "error", Texts.get("unreadable"), problems(checked));
    } else if (checked.examination() == null) {
      // Where nothing fails a document that was not looked at must still not count as fine.
      String outcome = setting.failOn() == FailOn.NEVER ? "skipped" : "failure";
      current.add(
          record, Texts.get("junit.read"), outcome, Texts.get("junit.invalid"), problems(checked));
    } else {
      current.add(record, Texts.get("junit.read"));
      addFindings(current, record, checked);
      addAside(current, record, checked.aside());
    }
  }

  private void addFindings(JunitSuite current, String record, Checked checked) {
    Optional<QuotedWords> words =
        setting.quote() && !checked.shown().isEmpty()
            ? checked.record().map(QuotedWords::of)
            : Optional.empty();
    for (Finding finding : checked.shown()) {
      if (setting.failOn().counts(finding.severity())) {
        String place = finding.at().toString();
        String name = finding.rule().id() + " " + Places.inWords(place);
        StringBuilder details = new StringBuilder();
        details.append(finding.question(setting.locale())).append('\n');
        details.append(Places.withPointer(place)).append('\n');
        words.ifPresent(
            known -> known.of(finding).forEach(quoted -> details.append(quoted).append('\n')));
        current.add(record, name, "failure", finding.message(setting.locale()), details.toString());
      }
    }
  }

  /** What does not count in this run is not passed in silence either. */
  private void addAside(JunitSuite current, String record, SetAside aside) {
    for (SetAside.Acknowledged one : aside.acknowledged()) {
      String until = Texts.get("junit.acknowledged", one.by().acknowledgement().until());
      addSkipped(current, record, one.finding(), until);
    }
    for (Finding finding : aside.known()) {
      addSkipped(current, record, finding, Texts.get("junit.known"));
    }
    for (SetAside.Idle idle : aside.idle()) {
      String key =
          idle.given().inRecord() ? "junit.acknowledgement.record" : "junit.acknowledgement";
      String name = Texts.get(key, idle.given().position() + 1);
      String reason = Texts.get("idle." + Texts.word(idle.reason()));
      current.add(record, name, "skipped", reason, "");
    }
  }

  private void addSkipped(JunitSuite current, String record, Finding finding, String why) {
    if (setting.failOn().counts(finding.severity())) {
      String place = finding.at().toString();
      String name = finding.rule().id() + " " + Places.inWords(place);
      String details = finding.message(setting.locale()) + "\n" + Places.withPointer(place) + "\n";
      current.add(record, name, "skipped", why, details);
    }
  }

  private String problems(Checked checked) {
    StringBuilder details = new StringBuilder();
    for (Problem problem : checked.document().problems().kept()) {
      details
          .append(problem.code().text())
          .append(", ")
          .append(Places.withPointer(problem.pointer()))
          .append(": ")
          .append(problem.message(setting.locale()))
          .append('\n');
    }
    if (checked.problemsLeftOut() > 0) {
      details.append(Texts.get("problems.more", checked.problemsLeftOut())).append('\n');
    }
    return details.toString();
  }

  private static String nameOf(Checked checked) {
    String source = checked.document().source();
    int line = checked.document().line();
    String place = line > 0 ? Texts.get("heading.line", source, line) : source;
    return checked.recordId().map(id -> Texts.get("heading.record", place, id)).orElse(place);
  }

  private JunitSuite suiteOf(String source) {
    JunitSuite current = suite;
    if (current == null || !current.name().equals(source)) {
      endSuite();
      current = new JunitSuite(source);
      suite = current;
    }
    return current;
  }

  private void endSuite() {
    if (suite != null) {
      suite.write(out);
      suite = null;
    }
  }

  @Override
  public void end(Summary summary) {
    endSuite();
    out.print("</testsuites>\n");
  }
}

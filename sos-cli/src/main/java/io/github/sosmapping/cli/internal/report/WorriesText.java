package io.github.sosmapping.cli.internal.report;

import io.github.sosmapping.cli.internal.check.Checked;
import io.github.sosmapping.cli.internal.check.Setting;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.json.Problem;
import io.github.sosmapping.rules.Finding;
import java.util.List;
import java.util.Optional;

/** What is wrong with a document, and what in a record deserves a second look, in words. */
final class WorriesText {

  private static final int AT = 2;
  private static final int BELOW = 6;

  private final TextPage page;
  private final Setting setting;

  WorriesText(TextPage page, Setting setting) {
    this.page = page;
    this.setting = setting;
  }

  void addProblems(Checked checked) {
    for (Problem problem : checked.document().problems().kept()) {
      page.blank();
      String place = Places.withPointer(problem.pointer()) + position(problem);
      page.marked(
          AT, Texts.get("severity.error"), Texts.get("problem", problem.code().text(), place));
      page.paragraph(BELOW, problem.message(setting.locale()));
    }
    addMore("problems.more", checked.problemsLeftOut());
  }

  private static String position(Problem problem) {
    if (problem.line() == 0) {
      return "";
    }
    return problem.column() == 0
        ? Texts.get("problem.line", problem.line())
        : Texts.get("problem.position", problem.line(), problem.column());
  }

  void addFindings(Checked checked, List<FindingGroup> groups) {
    Optional<QuotedWords> words =
        setting.quote() && !groups.isEmpty()
            ? checked.record().map(QuotedWords::of)
            : Optional.empty();
    for (FindingGroup group : groups) {
      page.blank();
      addGroup(group, words);
    }
    addMore("findings.more", checked.hidden());
  }

  private void addGroup(FindingGroup group, Optional<QuotedWords> words) {
    FindingGroup.Key key = group.key();
    String severity = Texts.get("severity." + Texts.word(key.severity()));
    boolean single = group.findings().size() == 1;
    String where =
        single
            ? Texts.get("finding.one", key.rule(), place(group.first().at()))
            : Texts.get("finding.many", key.rule(), group.findings().size());
    page.marked(AT, severity, where);
    page.paragraph(BELOW, key.message());
    page.paragraph(BELOW, key.question());
    if (single) {
      addDetails(BELOW, group.first(), words);
      return;
    }
    for (Finding finding : group.findings()) {
      page.entry(BELOW, "-", place(finding.at()));
      addDetails(BELOW + 2, finding, words);
    }
  }

  private void addDetails(int indent, Finding finding, Optional<QuotedWords> words) {
    for (Pointer related : finding.related()) {
      page.paragraph(indent, Texts.get("finding.related", place(related)));
    }
    words.ifPresent(
        known ->
            known
                .of(finding)
                .forEach(quoted -> page.paragraph(indent, QuotedWords.onOneLine(quoted))));
  }

  private void addMore(String key, int number) {
    if (number > 0) {
      page.blank();
      page.paragraph(AT, Texts.get(key, number));
    }
  }

  private static String place(Pointer at) {
    return Places.withPointer(at.toString());
  }
}

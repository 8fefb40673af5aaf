package io.github.sosmapping.cli.internal.report;

import java.util.List;
import java.util.Optional;

/**
 * The questions to start with: few enough to be taken up.
 *
 * @param groups the findings they belong to
 */
record NextQuestions(List<FindingGroup> groups) {

  private static final int MOST = 3;

  /**
   * Returns the questions of the heaviest findings, each rule's once.
   *
   * @param groups findings, the heaviest first
   */
  static NextQuestions of(List<FindingGroup> groups) {
    List<String> rules =
        groups.stream().map(group -> group.key().rule()).distinct().limit(MOST).toList();
    List<FindingGroup> first =
        rules.stream()
            .map(rule -> groups.stream().filter(g -> g.key().rule().equals(rule)).findFirst())
            .flatMap(Optional::stream)
            .toList();
    return new NextQuestions(first);
  }

  void addTo(TextPage page) {
    for (int i = 0; i < groups.size(); i++) {
      page.entry(2, (i + 1) + ".", text(groups.get(i)));
    }
  }

  private static String text(FindingGroup group) {
    String question = group.key().question();
    String rule = group.key().rule();
    int places = group.findings().size();
    if (places > 1) {
      return Texts.get("needed.question.many", question, rule, places);
    }
    String place = Places.inWords(group.first().at().toString());
    return Texts.get("needed.question", question, rule, place);
  }
}

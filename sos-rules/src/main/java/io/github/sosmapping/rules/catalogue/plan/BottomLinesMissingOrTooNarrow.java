package io.github.sosmapping.rules.catalogue.plan;

import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.SourceKind;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.plan.BottomLine;
import io.github.sosmapping.core.plan.PlanKind;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Span;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notices a plan without bottom lines, with many of them, or with some that prescribe the how. */
@RuleInfo(
    id = "PLAN-006",
    summary = "Bottom lines missing, many, or prescribing the how",
    severity = Severity.ADVICE,
    about = Topic.PLAN,
    notices = {
      "No bottom line says what has to hold in this plan whatever the family works out.",
      "This bottom line sets days or clock times, so it says how and not only what.",
      "This plan has a long list of bottom lines ({0}), which leaves the family little to work out."
    },
    asks = "What has to be true for the child, and how might the family themselves bring it about?",
    meets = "Bottom lines that leave the how to the family: {0}.",
    thresholds =
        @Threshold(
            name = "most",
            value = 6,
            least = 1,
            meaning = "Bottom lines a plan may have before their number is noticed."),
    textOnly = true,
    sources = {"W19", "W22"})
public final class BottomLinesMissingOrTooNarrow implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    boolean expected =
        facts.stage() == Stage.ONGOING_CASEWORK || facts.stage() == Stage.CHILDREN_IN_CARE;
    List<Located<BottomLine>> open = new ArrayList<>();
    for (Located<SafetyPlan> plan : PlansInForce.of(facts, out)) {
      List<Located<BottomLine>> lines =
          Facts.located(plan.at(), "bottomLines", plan.value().bottomLines());
      if (lines.isEmpty() && expected && plan.value().kind() == PlanKind.FAMILY) {
        out.finding(plan.at());
      }
      if (lines.size() > out.threshold("most")) {
        out.finding(plan.at().to("bottomLines")).sentence(2).with(lines.size());
      }
      for (Located<BottomLine> line : lines) {
        if (leavesHowOpen(facts, out, line)) {
          open.add(line);
        }
      }
    }
    if (!out.hasFindings()) {
      out.metAll(open, open.size());
    }
  }

  private static boolean leavesHowOpen(Facts facts, Outcome out, Located<BottomLine> line) {
    Pointer at = line.at().to("text");
    PlainText text = line.value().text();
    Optional<Words> words = facts.words(text);
    if (words.isEmpty()) {
      out.notAssessed(NotAssessed.Reason.NO_WORD_LIST, at);
      return false;
    }
    List<Span> times = ClockTimes.in(words.get());
    if (times.isEmpty()) {
      return true;
    }
    boolean ordered =
        line.value()
            .provenance()
            .flatMap(Provenance::source)
            .filter(SourceKind.DOCUMENT::equals)
            .isPresent();
    if (ordered) {
      // What a court has ordered stands as the court has put it.
      out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, at);
    } else {
      out.finding(at).sentence(1).spans(PlansInForce.inOriginal(text, times));
    }
    return false;
  }
}

package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.internal.Passage;
import io.github.sosmapping.rules.internal.Reading;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notices one danger statement for children of very different ages that treats them as one. */
@RuleInfo(
    id = "DAN-012",
    summary = "Same danger for children of very different ages",
    severity = Severity.ADVICE,
    about = Topic.DANGER,
    notices =
        "Children of very different ages share this danger statement, and it does not say what it"
            + " means for each of them.",
    asks = "What would each of the children live through if this came true?",
    meets =
        "Danger statements for children of very different ages that say what they mean for each: {0}.",
    thresholds =
        @Threshold(
            name = "yearsApart",
            value = 5,
            meaning = "Years between two children from which on their ages are very different."),
    textOnly = true,
    sources = {"W35", "W41"})
public final class SameDangerForAll implements Rule {

  private static final int MONTHS = 12;

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<DangerStatement>> forEach = new ArrayList<>();
    for (Located<DangerStatement> danger : facts.dangers()) {
      List<Child> children = facts.links().findAll(danger.value().children(), Child.class);
      Reading reading =
          new Reading(facts)
              .add(danger.at(), "fullText", danger.value().fullText())
              .add(danger.at(), "impactOnChild", danger.value().impactOnChild());
      if (reading.isEmpty() || !farApart(facts, children, out.threshold("yearsApart"))) {
        continue;
      }
      ChildrenApart apart = new ChildrenApart(children);
      if (reading.any(apart::areTold)) {
        forEach.add(danger);
      } else if (!reading.leavesOpen(out, danger.at())) {
        List<Passage> passages = reading.passages();
        out.finding(passages.get(passages.size() - 1).at());
      }
    }
    if (!out.hasFindings()) {
      out.metAll(forEach, forEach.size());
    }
  }

  private static boolean farApart(Facts facts, List<Child> children, int years) {
    List<YearMonth> births =
        children.stream()
            .map(child -> birth(facts, child))
            .flatMap(Optional::stream)
            .sorted()
            .toList();
    return births.size() > 1
        && ChronoUnit.MONTHS.between(births.get(0), births.get(births.size() - 1))
            > (long) years * MONTHS;
  }

  private static Optional<YearMonth> birth(Facts facts, Child child) {
    return child.unborn() ? Optional.of(YearMonth.from(facts.asOf())) : child.birthMonth();
  }
}

package io.github.sosmapping.testkit.internal.story;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.plan.EvidenceResult;
import io.github.sosmapping.core.plan.PlanRule;
import io.github.sosmapping.core.plan.RuleEvidence;
import io.github.sosmapping.testkit.internal.words.Bank;
import io.github.sosmapping.testkit.internal.words.Template;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The rules of the plan and the diary of how they went. */
final class PlanRules {

  /** How many rules each worry has. */
  static final int EACH = 3;

  private static final int WITH_IDEA = 4;
  private static final int LATELY = 24;
  private static final int STEADY = 45;

  private final Tale tale;
  private final Outline outline;
  private int entries;

  PlanRules(Tale tale) {
    this.tale = tale;
    this.outline = tale.outline();
  }

  /**
   * Returns a line that became a rule: the rule, when it applies, how the child is told, and for
   * the first rule also the child's idea it grew from.
   */
  static List<Template> line(Strand strand, int place) {
    List<List<Template>> lines = new ArrayList<>(strand.theme().section("rule"));
    List<List<Template>> fromIdeas =
        lines.stream().filter(line -> line.size() == WITH_IDEA).toList();
    List<Template> first = fromIdeas.get(strand.number() % fromIdeas.size());
    if (place == 0) {
      return first;
    }
    lines.remove(first);
    return lines.get((place + strand.number()) % lines.size());
  }

  /** Returns the child's idea that became the first rule. */
  static Template idea(Strand strand) {
    return line(strand, 0).get(WITH_IDEA - 1);
  }

  List<PlanRule> of(Strand strand) {
    List<PlanRule> found = new ArrayList<>();
    for (int place = 0; place < EACH; place++) {
      found.add(rule(strand, place));
    }
    return found;
  }

  private PlanRule rule(Strand strand, int place) {
    LocalDate day = Plans.start(outline);
    List<Template> line = line(strand, place);
    PlanRule.Builder rule =
        PlanRule.builder()
            .id(strand.rule(place))
            .text(tale.scribe().from(line.get(0), strand.scene().on(day)))
            .addCounters(strand.danger(outline.last()))
            .addServes(strand.goal(outline.last()))
            .doers(Cast.ids(strand.doers(line.get(0))))
            .when(tale.scribe().from(line.get(1), strand.scene()))
            .addMonitoredBy(strand.helpers().get((place + 1) % 3).id())
            .ifBroken(tale.common("broken", strand, day))
            .provenance(tale.met(day));
    if (place == 0 && strand.kid().speaks()) {
      rule.fromChildIdea(strand.idea());
    }
    diary(rule, strand, place);
    return rule.build();
  }

  /** Returns the rule that bridges the days until the family has made its own plan. */
  PlanRule forNow(Strand strand) {
    LocalDate day = outline.map(0);
    List<Template> line = Tale.COMMON.section("rule.now").get(0);
    return PlanRule.builder()
        .id(Id.of("rule-now-" + strand.number()))
        .text(tale.scribe().from(line.get(0), strand.scene().on(day)))
        .addCounters(strand.danger(0))
        .addServes(strand.goal(0))
        .addDoer(strand.helper().id())
        .when(tale.scribe().from(line.get(1), strand.scene().on(Plans.start(outline))))
        .addMonitoredBy(strand.neighbour().id())
        .ifBroken(tale.common("broken", strand, day))
        .build();
  }

  // The last entry is always a recent one, so that everybody can see the plan at work today.
  private void diary(PlanRule.Builder rule, Strand strand, int place) {
    LocalDate start = Plans.start(outline);
    LocalDate lately = outline.now().minusDays(LATELY);
    LocalDate first = start.isAfter(lately) ? start : lately;
    int number = Math.max(outline.size().diary(), 1);
    long days = ChronoUnit.DAYS.between(start, outline.now());
    for (int i = 1; i < number; i++) {
      LocalDate day = start.plusDays(days * i / number);
      rule.addEvidence(entry(strand, day, result(day)));
    }
    if (outline.last() > 1) {
      // The one rule is broken, another holds, and both are known before the next number is given.
      LocalDate met = Network.dayOfMeeting(outline, 1);
      if (place == 0) {
        rule.addEvidence(entry(strand, met.minusDays(1), EvidenceResult.KEPT));
      } else if (place == 1) {
        rule.addEvidence(entry(strand, met.minusDays(3), EvidenceResult.BROKEN));
      }
    }
    LocalDate last =
        tale.dice().after(first, 0, (int) ChronoUnit.DAYS.between(first, outline.now()));
    rule.addEvidence(entry(strand, last, EvidenceResult.KEPT));
  }

  private EvidenceResult result(LocalDate day) {
    boolean steady = day.isAfter(outline.now().minusDays(STEADY));
    return !steady && tale.dice().percent(12) ? EvidenceResult.TESTED : EvidenceResult.KEPT;
  }

  private RuleEvidence entry(Strand strand, LocalDate day, EvidenceResult result) {
    boolean own = result == EvidenceResult.KEPT && tale.dice().percent(40);
    Bank bank = own ? strand.theme() : Tale.COMMON;
    String section =
        switch (result) {
          case KEPT -> "kept";
          case TESTED -> "tested";
          case BROKEN -> "slipped";
        };
    return RuleEvidence.builder()
        .id(Id.of("diary-" + ++entries))
        .on(day)
        .result(result)
        .addReportedBy(strand.helpers().get(tale.dice().below(3)).id())
        .note(tale.scribe().from(bank, section, strand.scene().on(day)))
        .build();
  }
}

package io.github.sosmapping.rules.catalogue.plan;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.plan.PlanRule;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.TextOrigin;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.text.Cue;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notices a plan rule that leaves open who does something, when, or what one would see. */
@RuleInfo(
    id = "PLAN-002",
    summary = "Plan rule that leaves open who, when or what",
    severity = Severity.WARNING,
    about = Topic.PLAN,
    notices = {
      "This rule leaves open who does it.",
      "This rule leaves open when it applies.",
      "This rule leaves open who does it and when.",
      "This rule leaves open what one would see people doing.",
      "This rule leaves open who does it and what one would see them doing.",
      "This rule leaves open when it applies and what one would see people doing.",
      "This rule leaves open who does it, when, and what one would see them doing."
    },
    asks = "If we looked in through the window on a hard evening, whom would we see doing what?",
    meets = "Rules of the plan that say who does what, and when: {0}.",
    textOnly = true,
    sources = {"W18", "W27"})
public final class RuleWithoutWhoWhenWhat implements Rule {

  // Which sentence applies follows from adding up what is missing.
  private static final int WHO = 1;
  private static final int WHEN = 2;
  private static final int WHAT = 4;

  private static final List<String> SOMEBODY = List.of("whoever", "person");
  // What never happens, or holds for the whole visit, has its time.
  private static final List<String> SPAN_OF_TIME =
      List.of("never", "nobody", "during", "throughout", "whole");

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<PlanRule>> whole = new ArrayList<>();
    for (Located<SafetyPlan> plan : PlansInForce.of(facts, out)) {
      for (Located<PlanRule> rule : PlansInForce.rules(plan)) {
        PlainText text = rule.value().text();
        Optional<Words> words = facts.words(text);
        boolean partMissing = rule.value().doers().isEmpty() || rule.value().when().isEmpty();
        if (words.isEmpty() && partMissing) {
          out.notAssessed(NotAssessed.Reason.NO_WORD_LIST, rule.at().to("text"));
          continue;
        }
        int missing = words.map(found -> missing(rule.value(), found)).orElse(0);
        if (missing == 0) {
          whole.add(rule);
          continue;
        }
        boolean vague = (missing & WHAT) != 0;
        Pointer at = vague ? rule.at().to("text") : rule.at();
        Outcome.Notice notice = out.finding(at).sentence(missing - 1);
        if (vague) {
          notice.spans(
              PlansInForce.inOriginal(text, words.map(w -> w.spans(Cue.VAGUE)).orElse(List.of())));
        }
      }
    }
    if (!out.hasFindings()) {
      out.metAll(whole, whole.size());
    }
  }

  private static int missing(PlanRule rule, Words words) {
    boolean ownWords = rule.text().origin().filter(TextOrigin.OWN_WORDS::equals).isPresent();
    int missing = 0;
    if (rule.doers().isEmpty() && !words.has(Cue.ADULT) && !hasAny(words, SOMEBODY)) {
      missing += WHO;
    }
    if (rule.when().isEmpty() && !saysWhen(words)) {
      missing += WHEN;
    }
    if (!ownWords && isVague(words)) {
      missing += WHAT;
    }
    return missing;
  }

  private static boolean saysWhen(Words words) {
    if (words.has(Cue.TIME) || words.has(Cue.HABIT) || hasAny(words, SPAN_OF_TIME)) {
      return true;
    }
    for (int i = 0; i < words.count(); i++) {
      if (Conditions.opensAt(words, i) || ClockTimes.isHour(words, i)) {
        return true;
      }
    }
    return !ClockTimes.in(words).isEmpty();
  }

  private static boolean hasAny(Words words, List<String> candidates) {
    for (int i = 0; i < words.count(); i++) {
      for (String candidate : candidates) {
        if (words.isWord(i, candidate)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isVague(Words words) {
    return words.has(Cue.VAGUE) && !words.has(Cue.ACTION) && !words.has(Cue.PROTECTIVE_ACTION);
  }
}

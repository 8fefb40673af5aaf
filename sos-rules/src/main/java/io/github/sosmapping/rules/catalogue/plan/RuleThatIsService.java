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
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notices a plan rule that sends somebody to a service in place of everyday care. */
@RuleInfo(
    id = "PLAN-003",
    summary = "Plan rule that is a service to attend",
    severity = Severity.WARNING,
    about = Topic.PLAN,
    notices =
        "This rule speaks of a service to attend rather than of what happens around the child.",
    asks = "Once the service has helped, what would the child see happening at home on such a day?",
    meets = "Rules of the plan that speak of everyday life rather than of services: {0}.",
    textOnly = true,
    sources = {"W11", "S002 §5.1"})
public final class RuleThatIsService implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<PlanRule>> everyday = new ArrayList<>();
    for (Located<SafetyPlan> plan : PlansInForce.of(facts, out)) {
      List<Located<PlanRule>> services = new ArrayList<>();
      int before = everyday.size();
      for (Located<PlanRule> rule : PlansInForce.rules(plan)) {
        PlainText text = rule.value().text();
        Optional<Words> words = facts.words(text);
        if (text.origin().filter(TextOrigin.OWN_WORDS::equals).isPresent()) {
          continue;
        }
        if (words.isEmpty()) {
          out.notAssessed(NotAssessed.Reason.NO_WORD_LIST, rule.at().to("text"));
        } else if (ServiceClause.in(words.get()).isPresent()) {
          services.add(rule);
        } else {
          everyday.add(rule);
        }
      }
      report(facts, out, services, everyday.size() > before);
    }
    if (!out.hasFindings()) {
      out.metAll(everyday, everyday.size());
    }
  }

  private static void report(
      Facts facts, Outcome out, List<Located<PlanRule>> services, boolean besideOthers) {
    for (Located<PlanRule> rule : services) {
      Pointer at = rule.at().to("text");
      PlainText text = rule.value().text();
      ServiceClause clause = facts.words(text).flatMap(ServiceClause::in).orElseThrow();
      if (clause.isTest() && besideOthers) {
        // A test says something about a rule that stands beside it; alone it would be a service.
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, at);
      } else {
        out.finding(at).spans(PlansInForce.inOriginal(text, clause.spans()));
      }
    }
  }
}

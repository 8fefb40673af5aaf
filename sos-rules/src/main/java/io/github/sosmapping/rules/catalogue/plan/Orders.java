package io.github.sosmapping.rules.catalogue.plan;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.plan.PlanRule;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.core.plan.Trigger;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.TextOrigin;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.text.Cue;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Orders in the words of a plan. Bottom lines are not looked at: there the agency says what must
 * hold.
 *
 * @param at the texts with orders
 * @param count how many sentences give orders
 * @param unread whether there were words without a word list
 */
record Orders(List<Pointer> at, int count, boolean unread) {

  static Orders in(Facts facts, Located<SafetyPlan> plan) {
    List<Located<PlainText>> texts = new ArrayList<>();
    for (Located<PlanRule> rule : PlansInForce.rules(plan)) {
      texts.add(new Located<>(rule.value().text(), rule.at().to("text")));
      add(texts, rule.value().when(), rule.at().to("when"));
      add(texts, rule.value().ifBroken(), rule.at().to("ifBroken"));
    }
    for (Located<Trigger> trigger : Facts.located(plan.at(), "triggers", plan.value().triggers())) {
      add(texts, trigger.value().response(), trigger.at().to("response"));
    }
    add(texts, plan.value().monitoring(), plan.at().to("monitoring"));

    List<Pointer> at = new ArrayList<>();
    int count = 0;
    boolean unread = false;
    for (Located<PlainText> text : texts) {
      if (text.value().origin().filter(TextOrigin.OWN_WORDS::equals).isPresent()) {
        continue;
      }
      Optional<Words> words = facts.words(text.value());
      int orders = words.map(Orders::sentences).orElse(0);
      if (orders > 0) {
        at.add(text.at());
      }
      count += orders;
      unread |= words.isEmpty();
    }
    return new Orders(List.copyOf(at), count, unread);
  }

  private static int sentences(Words words) {
    int found = 0;
    int last = -1;
    for (int i = words.first(Cue.ORDER, 0); i >= 0; i = words.first(Cue.ORDER, i + 1)) {
      if (words.sentenceOf(i) != last) {
        found++;
        last = words.sentenceOf(i);
      }
    }
    return found;
  }

  private static void add(List<Located<PlainText>> texts, Optional<PlainText> text, Pointer at) {
    text.ifPresent(found -> texts.add(new Located<>(found, at)));
  }
}

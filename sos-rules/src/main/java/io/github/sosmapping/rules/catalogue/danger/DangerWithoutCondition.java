package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.internal.Passage;
import io.github.sosmapping.rules.internal.Reading;
import io.github.sosmapping.rules.text.Cue;
import io.github.sosmapping.rules.text.WordTable;
import java.util.ArrayList;
import java.util.List;

/** Notices a danger statement that does not say under which conditions it is feared. */
@RuleInfo(
    id = "DAN-005",
    summary = "Danger statement without a condition",
    severity = Severity.ADVICE,
    about = Topic.DANGER,
    notices = "This danger statement does not say what would have to go on for it to come true.",
    asks = "When is this most likely to happen, and what would have to change so that it does not?",
    meets = "Danger statements that say when or under which condition it is feared: {0}.",
    textOnly = true,
    sources = {"S003", "W1", "W3"})
public final class DangerWithoutCondition implements Rule {

  // Tells that something happened before, not when it might happen.
  private static final WordTable NO_CONDITION = WordTable.of("again");
  private static final WordTable HOW_OFTEN = WordTable.of("a an every in more again");

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<DangerStatement>> conditional = new ArrayList<>();
    for (Located<DangerStatement> danger : facts.dangers()) {
      Reading reading = DangerText.of(facts, danger);
      if (Reading.isFilled(danger.value().condition())
          || reading.any(DangerWithoutCondition::hasCondition)) {
        conditional.add(danger);
      } else if (!reading.leavesOpen(out, danger.at())) {
        out.finding(danger.at());
      }
    }
    if (!out.hasFindings()) {
      out.metAll(conditional, conditional.size());
    }
  }

  private static boolean hasCondition(Passage passage) {
    for (int i = 0; i < passage.words().count(); i++) {
      boolean condition = passage.words().is(i, Cue.IF) && !passage.isAny(i, NO_CONDITION);
      if (condition || isFromThenOn(passage, i)) {
        return true;
      }
    }
    return false;
  }

  /** Once nobody visits; not once a week. */
  private static boolean isFromThenOn(Passage passage, int i) {
    return passage.isWord(i, "once")
        && i + 1 < passage.words().count()
        && !passage.isAny(i + 1, HOW_OFTEN);
  }
}

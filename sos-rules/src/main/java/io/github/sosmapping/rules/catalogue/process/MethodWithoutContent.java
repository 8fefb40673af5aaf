package io.github.sosmapping.rules.catalogue.process;

import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import java.util.ArrayList;
import java.util.List;

/** Notices a method that is recorded as done and holds next to nothing. */
@RuleInfo(
    id = "PROC-001",
    summary = "Method recorded as done with next to nothing in it",
    severity = Severity.ADVICE,
    about = Topic.PROCESS,
    notices = "This is recorded as done, and next to nothing stands in it.",
    asks = "What came out of it that somebody who was not there would want to know?",
    meets = "Things recorded as done that also say what came of them: {0}.",
    thresholds =
        @Threshold(
            name = "words",
            value = 10,
            least = 1,
            meaning = "Words from which something recorded as done counts as described."),
    sources = "S002 §4.3")
public final class MethodWithoutContent implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Pointer> filled = new ArrayList<>();
    for (MethodContent method : Methods.of(facts)) {
      if (method.isEnough(out.threshold("words"))) {
        filled.add(method.at());
      } else {
        out.finding(method.at());
      }
    }
    if (!out.hasFindings() && !filled.isEmpty()) {
      out.met(filled, filled.size());
    }
  }
}

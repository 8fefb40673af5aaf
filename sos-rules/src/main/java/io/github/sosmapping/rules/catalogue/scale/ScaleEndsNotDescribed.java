package io.github.sosmapping.rules.catalogue.scale;

import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.scale.SafetyScale;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.TextOrigin;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.text.Names;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Notices a scale that does not say what its 0 or its 10 means. */
@RuleInfo(
    id = "SCALE-001",
    summary = "0 or 10 of a scale not described",
    severity = Severity.WARNING,
    about = Topic.SCALE,
    notices = {
      "Nothing says what 0 and 10 mean on this scale.",
      "Nothing says what 0 means on this scale.",
      "Nothing says what 10 means on this scale.",
      "What 0 means is said so briefly (words: {0}) that people may picture different things.",
      "What 10 means is said so briefly (words: {0}) that people may picture different things."
    },
    asks = "What would everyone see at home on the day it is a 0, and on the day it is a 10?",
    meets = "Scales with both ends spelled out: {0}.",
    thresholds =
        @Threshold(
            name = "leastWords",
            value = 5,
            least = 1,
            most = 50,
            meaning = "Words that the description of an end has at least."),
    sources = {"W13", "W33"})
public final class ScaleEndsNotDescribed implements Rule {

  // In these languages blanks do not stand between words, so words cannot be counted by them.
  private static final Set<String> WITHOUT_BLANKS =
      Set.of("zh", "yue", "ja", "th", "lo", "km", "my", "bo", "dz");

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<SafetyScale>> described = new ArrayList<>();
    for (ScaleOnMap on : ScaleOnMap.current(facts)) {
      SafetyScale scale = on.value();
      boolean noZero = Texts.saysNothing(scale.zeroAnchor());
      boolean noTen = Texts.saysNothing(scale.tenAnchor());
      if (scale.anchorsInherited()) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, on.at());
      } else if (noZero && noTen) {
        weigh(on, out.finding(on.at()).sentence(0));
      } else {
        boolean zero = isDescribed(on, "zeroAnchor", scale.zeroAnchor(), 1, out);
        boolean ten = isDescribed(on, "tenAnchor", scale.tenAnchor(), 2, out);
        if (zero && ten) {
          described.add(on.scale());
        }
      }
    }
    if (!out.hasFindings()) {
      out.metAll(described, described.size());
    }
  }

  private static boolean isDescribed(
      ScaleOnMap on, String property, Optional<PlainText> end, int missing, Outcome out) {
    if (end.isEmpty() || Texts.saysNothing(end)) {
      weigh(on, out.finding(on.at()).sentence(missing));
      return false;
    }
    Pointer at = on.at().to(property);
    PlainText text = end.get();
    if (text.origin().filter(TextOrigin.OWN_WORDS::equals).isPresent()) {
      return true;
    }
    if (WITHOUT_BLANKS.stream().anyMatch(text.language()::isIn)) {
      out.notAssessed(NotAssessed.Reason.NO_WORD_LIST, at, text.language().tag());
      return false;
    }
    int words = Words.of(text.text(), Names.none()).count();
    if (words < out.threshold("leastWords")) {
      weigh(on, out.finding(at).sentence(missing + 2).with(words));
      return false;
    }
    return true;
  }

  // A draft is the place for first words; it is still the best time to notice.
  private static void weigh(ScaleOnMap on, Outcome.Notice notice) {
    if (on.map().value().status() == Lifecycle.DRAFT) {
      notice.weighing(Severity.ADVICE);
    }
  }
}

package io.github.sosmapping.rules.catalogue.voice;

import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.learning.CoreDataEvent;
import io.github.sosmapping.core.learning.CoreDataEventType;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.voice.ChildVoice;
import io.github.sosmapping.core.voice.FairyWizard;
import io.github.sosmapping.core.voice.ThreeHouses;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Notices a child who was put through the same three questions again without a reason. */
@RuleInfo(
    id = "VOICE-003",
    summary = "Three Houses repeated",
    severity = Severity.WARNING,
    about = Topic.VOICE,
    notices = {
      "The three questions were put to this child again, and nothing says what for.",
      "The three questions were put to this child {0} times within a year."
    },
    asks = "What did we want to learn that the child had not told us before?",
    meets = "Children who were asked the three questions once, or again for a reason: {0}.",
    thresholds = {
      @Threshold(
          name = "longGapDays",
          value = 365,
          meaning = "Days after which asking again is a new beginning and no repetition."),
      @Threshold(
          name = "most",
          value = 2,
          least = 1,
          meaning = "Times a child may be asked within a year before it is noticed.")
    },
    sources = {"S002 §4.3", "W23"})
public final class SameQuestionsAgain implements Rule {

  private static final int YEAR = 365;

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<Child>> asked = new ArrayList<>();
    for (Located<Child> child :
        Facts.located(Pointer.ROOT, "children", facts.record().children())) {
      List<Located<ChildVoice>> times = timesAsked(child.value(), facts);
      if (times.isEmpty()) {
        continue;
      }
      asked.add(child);
      look(times, facts, out);
    }
    if (!out.hasFindings()) {
      out.metAll(asked, asked.size());
    }
  }

  private static void look(List<Located<ChildVoice>> times, Facts facts, Outcome out) {
    Located<ChildVoice> last = times.get(times.size() - 1);
    if (facts.daysSince(last.value().heldOn()) > YEAR) {
      return;
    }
    List<Located<ChildVoice>> unexplained = new ArrayList<>();
    for (int i = 1; i < times.size(); i++) {
      LocalDate before = times.get(i - 1).value().heldOn();
      ChildVoice again = times.get(i).value();
      boolean longGap = again.heldOn().isAfter(before.plusDays(out.threshold("longGapDays")));
      if (longGap || facts.daysSince(again.heldOn()) > YEAR) {
        continue;
      }
      if (!Voices.isBlank(again.repeatReason()) || homeChanged(again, before, facts)) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, times.get(i).at());
      } else {
        unexplained.add(times.get(i));
      }
    }
    LocalDate yearBefore = last.value().heldOn().minusDays(YEAR);
    List<Pointer> within =
        times.stream()
            .filter(voice -> voice.value().heldOn().isAfter(yearBefore))
            .map(Located::at)
            .toList();
    if (within.size() > out.threshold("most")) {
      out.finding(last.at())
          .sentence(1)
          .with(within.size())
          .related(within.subList(0, within.size() - 1))
          .weighing(unexplained.isEmpty() ? Severity.ADVICE : Severity.WARNING);
    } else {
      unexplained.forEach(voice -> out.finding(voice.at()));
    }
  }

  // A fairy or a wizard asks what the three houses ask.
  private static List<Located<ChildVoice>> timesAsked(Child child, Facts facts) {
    return Voices.all(facts).stream()
        .filter(voice -> voice.value().child().equals(child.id()))
        .filter(
            voice -> voice.value() instanceof ThreeHouses || voice.value() instanceof FairyWizard)
        .sorted(Comparator.comparing(voice -> voice.value().heldOn()))
        .toList();
  }

  private static boolean homeChanged(ChildVoice again, LocalDate before, Facts facts) {
    return facts.record().events().stream()
        .filter(event -> event.child().equals(again.child()))
        .filter(event -> !event.on().isBefore(before) && !event.on().isAfter(again.heldOn()))
        .anyMatch(SameQuestionsAgain::isAboutHome);
  }

  private static boolean isAboutHome(CoreDataEvent event) {
    return event.type().is(CoreDataEventType.REUNIFIED)
        || event.type().is(CoreDataEventType.CARE_CHANGED)
        || event.type().is(CoreDataEventType.ENTERED_CARE);
  }
}

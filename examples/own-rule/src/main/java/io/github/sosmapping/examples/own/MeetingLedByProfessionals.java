package io.github.sosmapping.examples.own;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.network.FamilyNetworkMeeting;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import java.util.ArrayList;
import java.util.List;

/** Notices a family network meeting that nobody from the family or network led. */
@RuleInfo(
    id = "VALE-001",
    summary = "Family network meeting led by professionals only",
    severity = Severity.ADVICE,
    about = Topic.NETWORK,
    notices = "Only people who are there for their job led this meeting (leaders: {0}).",
    asks = "Who in the family or network could hold the pen next time, and what would help them?",
    meets = "Meetings that somebody from the family or network led: {0}.",
    thresholds =
        @Threshold(
            name = "days",
            value = 182,
            meaning = "Days for which we look back; older meetings are past changing."),
    // The day on which the agency and its families agreed on this.
    appliesFrom = "2026-01-01",
    sources = "Vale practice agreement, 2026")
public final class MeetingLedByProfessionals implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<FamilyNetworkMeeting>> led = new ArrayList<>();
    for (Located<FamilyNetworkMeeting> meeting :
        Facts.located(Pointer.ROOT, "meetings", facts.record().meetings())) {
      if (facts.daysSince(meeting.value().heldOn()) > out.threshold("days")) {
        continue;
      }
      int leaders = meeting.value().ledBy().size();
      if (leaders == 0) {
        // Nobody wrote down who led it, which says nothing about who did.
        out.notAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT, meeting.at());
      } else if (meeting.value().ledBy().stream().allMatch(facts.people()::isProfessional)) {
        out.finding(meeting.at()).with(leaders);
      } else {
        led.add(meeting);
      }
    }
    if (!out.hasFindings()) {
      out.metAll(led, led.size());
    }
  }
}

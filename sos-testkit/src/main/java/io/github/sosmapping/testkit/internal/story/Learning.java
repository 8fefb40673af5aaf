package io.github.sosmapping.testkit.internal.story;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.OpenTerm;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.learning.AppreciativeInquiry;
import io.github.sosmapping.core.learning.AuditAnalytic;
import io.github.sosmapping.core.learning.AuditMetric;
import io.github.sosmapping.core.learning.CareType;
import io.github.sosmapping.core.learning.CollaborativeAudit;
import io.github.sosmapping.core.learning.CoreDataEvent;
import io.github.sosmapping.core.learning.CoreDataEventType;
import io.github.sosmapping.core.learning.GroupSupervision;
import io.github.sosmapping.core.learning.SupervisionParticipant;
import io.github.sosmapping.core.learning.SupervisionRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How the workers learnt along the way, and the events that are counted. */
final class Learning {

  private final Tale tale;
  private final Outline outline;
  private final Strand strand;
  private final Cast.Job job;

  Learning(Tale tale) {
    this.tale = tale;
    this.outline = tale.outline();
    this.strand = tale.strands().get(0);
    this.job = tale.cast().job();
  }

  GroupSupervision supervision() {
    LocalDate day = outline.latestMap().plusDays(1);
    return GroupSupervision.builder()
        .id(Id.of("supervision-1"))
        .heldOn(day)
        .focus(tale.common("focus", strand, day))
        .addParticipant(in(job.worker(), SupervisionRole.CASEWORKER))
        .addParticipant(in(job.supervisor(), SupervisionRole.FACILITATOR))
        .addParticipant(in(job.adviser(), SupervisionRole.ADVISER))
        .addParticipant(in(job.colleague(), SupervisionRole.OBSERVER_PARTICIPANT))
        .addProduced(Id.widen(strand.goal(outline.last())))
        .addQuestion(tale.common("question", strand, day))
        .addQuestion(tale.common("question", strand, day))
        .provenance(tale.met(day))
        .build();
  }

  private static SupervisionParticipant in(Who who, SupervisionRole role) {
    return SupervisionParticipant.builder().person(who.id()).role(role).build();
  }

  AppreciativeInquiry inquiry() {
    LocalDate day = outline.latestMap().plusDays(2);
    return AppreciativeInquiry.builder()
        .id(Id.of("inquiry-1"))
        .heldOn(day)
        .subject(tale.common("appreciate", strand, day.minusDays(9)))
        .addWho(strand.parent().id())
        .addWho(job.worker().id())
        .whatWorked(tale.common("appreciate.worked", strand, day))
        .learning(tale.common("appreciate.learned", strand, day))
        .provenance(tale.met(day))
        .build();
  }

  CollaborativeAudit audit() {
    LocalDate day = outline.latestMap().plusDays(3);
    return CollaborativeAudit.builder()
        .id(Id.of("audit-1"))
        .heldOn(day)
        .addAuditor(job.supervisor().id())
        .practitionerTookPart(true)
        .addMetric(
            AuditMetric.builder()
                .element(tale.scribe().label("Maps"))
                .count(outline.last() + 1)
                .on(outline.latestMap())
                .build())
        .addAnalytic(
            AuditAnalytic.builder()
                .dimension(tale.scribe().label("Words the family uses"))
                .judgement(tale.common("audit.judgement", strand, day))
                .reasons(tale.common("audit.reason", strand, day))
                .learning(tale.common("audit.learning", strand, day))
                .build())
        .familyFeedback(tale.quote("audit.family", strand, day))
        .provenance(tale.met(day))
        .build();
  }

  List<CoreDataEvent> events() {
    List<CoreDataEvent> found = new ArrayList<>();
    for (Kid kid : tale.cast().kids()) {
      LocalDate day = outline.opened();
      found.add(event(kid, 1, CoreDataEventType.REFERRED, day).build());
      CoreDataEventType second =
          outline.stage() == Stage.EARLY_HELP
              ? CoreDataEventType.FAMILY_SUPPORT_STARTED
              : CoreDataEventType.ASSESSMENT_STARTED;
      found.add(event(kid, 2, second, day.plusDays(1)).build());
      if (tale.cast().cared()) {
        found.add(
            event(kid, 3, CoreDataEventType.ENTERED_CARE, outline.map(0))
                .careType(OpenTerm.of(CareType.KINSHIP))
                .build());
      }
      if (outline.isClosed()) {
        found.add(event(kid, 4, CoreDataEventType.CLOSED, outline.now()).build());
      }
    }
    return found;
  }

  private CoreDataEvent.Builder event(Kid kid, int place, CoreDataEventType type, LocalDate on) {
    return CoreDataEvent.builder()
        .id(Id.of("event-" + kid.id().value() + "-" + place))
        .child(kid.id())
        .type(OpenTerm.of(type))
        .on(on)
        .provenance(tale.met(on));
  }
}

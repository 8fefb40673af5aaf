package io.github.sosmapping.testkit.internal.story;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.plan.BottomLine;
import io.github.sosmapping.core.plan.PlanContact;
import io.github.sosmapping.core.plan.PlanKind;
import io.github.sosmapping.core.plan.PlanRule;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.core.plan.Trigger;
import io.github.sosmapping.core.voice.WordsAndPictures;
import io.github.sosmapping.testkit.internal.words.Template;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The plan for the first weeks, and the plan that family and network made for good. */
final class Plans {

  static final Id<SafetyPlan> IMMEDIATE = Id.of("plan-first");
  static final Id<SafetyPlan> LASTING = Id.of("plan-family");
  static final Id<WordsAndPictures> FOR_THE_CHILD = Id.of("story-plan");

  private final Tale tale;
  private final PlanRules rules;
  private final Outline outline;

  Plans(Tale tale, PlanRules rules) {
    this.tale = tale;
    this.rules = rules;
    this.outline = tale.outline();
  }

  /** Returns the day on which the present plan began. */
  static LocalDate start(Outline outline) {
    return outline.onlyImmediatePlan() ? outline.map(0) : Network.dayOfMeeting(outline, 0);
  }

  List<SafetyPlan> all() {
    List<SafetyPlan> found = new ArrayList<>();
    if (outline.onlyImmediatePlan()) {
      found.add(
          plan(IMMEDIATE, PlanKind.IMMEDIATE)
              .expiresOn(tale.dice().after(outline.asOf(), 10, 18))
              .build());
      return found;
    }
    found.add(first());
    found.add(
        plan(LASTING, PlanKind.FAMILY).supersedes(IMMEDIATE).madeAt(Network.meeting(0)).build());
    return found;
  }

  private SafetyPlan first() {
    LocalDate day = outline.map(0);
    SafetyPlan.Builder plan =
        SafetyPlan.builder()
            .id(IMMEDIATE)
            .status(Lifecycle.SUPERSEDED)
            .kind(PlanKind.IMMEDIATE)
            .madeBy(Cast.ids(List.of(tale.strands().get(0).parent(), tale.cast().network().get(0))))
            .startsOn(day)
            .expiresOn(start(outline))
            .provenance(tale.met(day));
    tale.cast().kids().forEach(kid -> plan.addChild(kid.id()));
    for (Strand strand : tale.on(0)) {
      plan.addRule(rules.forNow(strand));
    }
    return plan.build();
  }

  private SafetyPlan.Builder plan(Id<SafetyPlan> id, PlanKind kind) {
    LocalDate day = start(outline);
    Strand first = tale.strands().get(0);
    SafetyPlan.Builder plan =
        SafetyPlan.builder()
            .id(id)
            .status(Lifecycle.AGREED)
            .kind(kind)
            .madeBy(Cast.ids(makers()))
            .monitoring(tale.common("watching", first, day.plusDays(7)))
            .startsOn(day)
            .reviewOn(tale.dice().after(outline.asOf(), 14, 27))
            .childVersion(FOR_THE_CHILD)
            .provenance(tale.met(day));
    tale.cast().kids().forEach(kid -> plan.addChild(kid.id()));
    for (Strand strand : tale.strands()) {
      for (PlanRule rule : rules.of(strand)) {
        plan.addRule(rule);
      }
      plan.addTrigger(trigger(strand, 1)).addTrigger(trigger(strand, 2));
      plan.addBottomLine(bottomLine(strand));
    }
    int order = 0;
    for (Who who : tale.cast().network()) {
      plan.addContact(
          PlanContact.builder()
              .person(who.id())
              .order(++order)
              .how(tale.common("reach", first, day))
              .build());
    }
    return plan;
  }

  private List<Who> makers() {
    List<Who> found = new ArrayList<>(tale.cast().parents());
    found.addAll(tale.cast().network());
    return found;
  }

  private Trigger trigger(Strand strand, int place) {
    LocalDate day = start(outline);
    List<List<Template>> lines = strand.theme().section("flag");
    List<Template> line = lines.get((place + strand.number()) % lines.size());
    return Trigger.builder()
        .id(Id.of("flag-" + strand.number() + "-" + place))
        .redFlag(tale.scribe().part(line, 0, strand.scene().on(day)))
        .addNoticedBy(strand.neighbour().id())
        .addNoticedBy(strand.helper().id())
        .response(tale.scribe().part(line, 1, strand.scene()))
        .callFirst(strand.helper().id())
        .addCounters(strand.danger(outline.last()))
        .provenance(tale.met(day))
        .build();
  }

  private BottomLine bottomLine(Strand strand) {
    LocalDate day = start(outline);
    return BottomLine.builder()
        .id(Id.of("bottom-" + strand.number()))
        .text(tale.theme("bottom", strand, day))
        .addSetBy(tale.cast().job().worker().id())
        .explainedOn(day)
        .met(true)
        .evidence(tale.common("bottom.seen", strand, day))
        .provenance(tale.met(day))
        .build();
  }
}

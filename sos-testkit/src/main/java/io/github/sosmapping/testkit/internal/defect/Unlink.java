package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.goal.NextStep;
import io.github.sosmapping.core.learning.GroupSupervision;
import io.github.sosmapping.core.learning.Review;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.plan.PlanRule;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.core.voice.Panel;
import io.github.sosmapping.core.voice.VoiceEntry;
import io.github.sosmapping.core.voice.WordsAndPictures;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes away the links to things that a change has removed, so that no link leads nowhere. */
final class Unlink {

  private final Set<String> gone;
  private final Id<Identified> instead;

  private Unlink(Set<String> gone, Id<Identified> instead) {
    this.gone = gone;
    this.instead = instead;
  }

  static FamilyRecord from(FamilyRecord record, List<? extends Id<?>> gone) {
    Id<Identified> danger = Id.widen(Edit.latest(record).dangerStatements().get(0).id());
    Set<String> ids = gone.stream().map(Id::value).collect(Collectors.toUnmodifiableSet());
    return new Unlink(ids, danger).in(record);
  }

  private FamilyRecord in(FamilyRecord record) {
    return FamilyRecord.builder()
        .from(record)
        .mappings(Edit.each(record.mappings(), this::map))
        .safetyPlans(Edit.each(record.safetyPlans(), this::plan))
        .childVoices(
            Edit.each(record.childVoices(), voice -> VoiceEdit.entries(voice, this::entry)))
        .wordsAndPictures(Edit.each(record.wordsAndPictures(), this::book))
        .reviews(Edit.each(record.reviews(), this::review))
        .supervisions(Edit.each(record.supervisions(), this::supervision))
        .build();
  }

  private Mapping map(Mapping map) {
    return Mapping.builder().from(map).nextSteps(Edit.each(map.nextSteps(), this::step)).build();
  }

  private NextStep step(NextStep step) {
    return NextStep.builder()
        .from(step)
        .towards(kept(step.towards()))
        .smallStepUpFrom(kept(step.smallStepUpFrom()))
        .build();
  }

  private SafetyPlan plan(SafetyPlan plan) {
    return SafetyPlan.builder()
        .from(plan)
        .rules(Edit.each(plan.rules(), this::rule))
        .childVersion(kept(plan.childVersion()))
        .madeAt(kept(plan.madeAt()))
        .build();
  }

  private PlanRule rule(PlanRule rule) {
    return PlanRule.builder()
        .from(rule)
        .serves(kept(rule.serves()))
        .fromChildIdea(kept(rule.fromChildIdea()))
        .build();
  }

  // What a child said stays carried into the map: into the first danger where its place is gone.
  private VoiceEntry entry(VoiceEntry entry) {
    List<Id<Identified>> into = kept(entry.carriedInto());
    boolean lost = into.isEmpty() && !entry.carriedInto().isEmpty();
    return VoiceEntry.builder().from(entry).carriedInto(lost ? List.of(instead) : into).build();
  }

  private WordsAndPictures book(WordsAndPictures book) {
    return WordsAndPictures.builder()
        .from(book)
        .panels(
            Edit.each(
                book.panels(),
                panel -> Panel.builder().from(panel).tells(kept(panel.tells())).build()))
        .build();
  }

  private Review review(Review review) {
    return Review.builder().from(review).ratings(kept(review.ratings())).build();
  }

  private GroupSupervision supervision(GroupSupervision one) {
    return GroupSupervision.builder().from(one).produced(kept(one.produced())).build();
  }

  private <T extends Identified> List<Id<T>> kept(List<Id<T>> ids) {
    return ids.stream().filter(id -> !gone.contains(id.value())).toList();
  }

  private <T extends Identified> Optional<Id<T>> kept(Optional<Id<T>> id) {
    return id.filter(one -> !gone.contains(one.value()));
  }
}

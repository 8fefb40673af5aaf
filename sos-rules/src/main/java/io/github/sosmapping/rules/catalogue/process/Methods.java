package io.github.sosmapping.rules.catalogue.process;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.learning.AppreciativeInquiry;
import io.github.sosmapping.core.learning.CollaborativeAudit;
import io.github.sosmapping.core.learning.GroupSupervision;
import io.github.sosmapping.core.learning.Review;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.network.FamilyNetworkMeeting;
import io.github.sosmapping.core.voice.ChildVoice;
import io.github.sosmapping.core.voice.VoiceEntry;
import io.github.sosmapping.core.voice.WordsAndPictures;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The methods that a record says were used by its day, each with how much stands in it. */
final class Methods {

  private static final int ENOUGH_ENTRIES = 3;

  private final FamilyRecord record;
  private final LocalDate asOf;
  private final List<MethodContent> found = new ArrayList<>();

  private Methods(Facts facts) {
    this.record = facts.record();
    this.asOf = facts.asOf();
  }

  static List<MethodContent> of(Facts facts) {
    Methods methods = new Methods(facts);
    methods.collect();
    return methods.found;
  }

  private void collect() {
    each("childVoices", record.childVoices(), ChildVoice::heldOn, Methods::voice);
    each("meetings", record.meetings(), FamilyNetworkMeeting::heldOn, this::meeting);
    each("reviews", record.reviews(), Review::heldOn, Methods::review);
    each("supervisions", record.supervisions(), GroupSupervision::heldOn, Methods::supervision);
    each(
        "appreciativeInquiries",
        record.appreciativeInquiries(),
        AppreciativeInquiry::heldOn,
        Methods::inquiry);
    each("audits", record.audits(), CollaborativeAudit::heldOn, Methods::audit);
    each(
        "wordsAndPictures",
        record.wordsAndPictures(),
        story -> story.presentedToChildOn().orElse(LocalDate.MAX),
        Methods::story);
    record
        .genogram()
        .filter(genogram -> genogram.madeOn().isPresent())
        .ifPresent(
            genogram ->
                found.add(
                    new MethodContent(Pointer.ROOT.to("genogram"))
                        .has(!genogram.entries().isEmpty())));
    record
        .ecomap()
        .filter(ecomap -> ecomap.madeOn().isPresent())
        .ifPresent(
            ecomap ->
                found.add(
                    new MethodContent(Pointer.ROOT.to("ecomap")).has(!ecomap.ties().isEmpty())));
  }

  /** Goes through what was done; a day that lies ahead, or none, means it is still planned. */
  private <T> void each(
      String property,
      List<T> things,
      Function<T, LocalDate> day,
      Function<Located<T>, MethodContent> content) {
    for (Located<T> thing : Facts.located(Pointer.ROOT, property, things)) {
      if (!day.apply(thing.value()).isAfter(asOf)) {
        found.add(content.apply(thing));
      }
    }
  }

  private static MethodContent voice(Located<ChildVoice> voice) {
    List<VoiceEntry> entries = voice.value().allEntries();
    List<VoiceEntry> filled =
        entries.stream()
            .filter(entry -> entry.text().filter(text -> !text.text().isBlank()).isPresent())
            .toList();
    MethodContent content =
        new MethodContent(voice.at())
            .has(voice.value().attachment().isPresent())
            .has(entries.stream().anyMatch(entry -> entry.drawing().isPresent()))
            .has(filled.size() >= ENOUGH_ENTRIES);
    filled.forEach(entry -> content.text(entry.text()));
    return content;
  }

  private MethodContent meeting(Located<FamilyNetworkMeeting> meeting) {
    FamilyNetworkMeeting value = meeting.value();
    return new MethodContent(meeting.at())
        .text(value.planWork())
        .has(!value.dangersShared().isEmpty())
        .has(!value.ratings().isEmpty())
        .has(
            record.safetyPlans().stream()
                .anyMatch(plan -> plan.madeAt().filter(value.id()::equals).isPresent()));
  }

  private static MethodContent review(Located<Review> review) {
    Review value = review.value();
    return new MethodContent(review.at())
        .text(value.decision())
        .has(!value.ratings().isEmpty())
        .has(value.mappingAfter().isPresent());
  }

  private static MethodContent supervision(Located<GroupSupervision> supervision) {
    GroupSupervision value = supervision.value();
    MethodContent content =
        new MethodContent(supervision.at()).text(value.focus()).has(!value.produced().isEmpty());
    value.questions().forEach(content::text);
    return content;
  }

  private static MethodContent inquiry(Located<AppreciativeInquiry> inquiry) {
    AppreciativeInquiry value = inquiry.value();
    return new MethodContent(inquiry.at())
        .text(value.subject())
        .text(value.whatWorked())
        .text(value.learning());
  }

  private static MethodContent audit(Located<CollaborativeAudit> audit) {
    CollaborativeAudit value = audit.value();
    return new MethodContent(audit.at())
        .has(Stream.of(value.metrics(), value.analytics()).anyMatch(list -> !list.isEmpty()))
        .text(value.familyFeedback());
  }

  private static MethodContent story(Located<WordsAndPictures> story) {
    MethodContent content = new MethodContent(story.at());
    story
        .value()
        .panels()
        .forEach(panel -> content.text(panel.text()).has(panel.picture().isPresent()));
    return content;
  }
}

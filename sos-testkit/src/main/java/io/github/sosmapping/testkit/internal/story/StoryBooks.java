package io.github.sosmapping.testkit.internal.story;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.voice.Approval;
import io.github.sosmapping.core.voice.Panel;
import io.github.sosmapping.core.voice.PanelTopic;
import io.github.sosmapping.core.voice.WordsAndPictures;
import io.github.sosmapping.core.voice.WordsAndPicturesPurpose;
import io.github.sosmapping.testkit.internal.words.Template;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the children are told in words and pictures: why people came, and what the rules are. */
final class StoryBooks {

  private final Tale tale;
  private final Outline outline;
  private int panels;

  StoryBooks(Tale tale) {
    this.tale = tale;
    this.outline = tale.outline();
  }

  List<WordsAndPictures> all() {
    List<WordsAndPictures> found = new ArrayList<>();
    if (!outline.onlyImmediatePlan()) {
      found.add(explanation());
    }
    found.add(plan());
    return found;
  }

  private WordsAndPictures explanation() {
    Strand first = tale.strands().get(0);
    WordsAndPictures.Builder book =
        book(Id.of("story-why"), WordsAndPicturesPurpose.EXPLANATION, first);
    book.addPanel(panel(PanelTopic.WHO_IS_WORRIED, tale.common("story.who", first, day())));
    for (Strand strand : tale.on(0)) {
      book.addPanel(panel(PanelTopic.WHAT_HAPPENED, tale.theme("was", strand, day())))
          .addPanel(panel(PanelTopic.EFFECT, tale.theme("felt", strand, day())))
          .addPanel(panel(PanelTopic.WHAT_ADULTS_DO_NOW, tale.theme("now", strand, day())));
    }
    for (Kid kid : tale.cast().kids()) {
      Strand strand = tale.about(kid);
      book.addPanel(panel(PanelTopic.REASSURANCE, tale.common("story.kind", strand, day())));
    }
    return book.build();
  }

  private WordsAndPictures plan() {
    Strand first = tale.strands().get(0);
    WordsAndPictures.Builder book =
        book(Plans.FOR_THE_CHILD, WordsAndPicturesPurpose.SAFETY_PLAN, first);
    for (Strand strand : tale.strands()) {
      for (int place = 0; place < PlanRules.EACH; place++) {
        Template words = PlanRules.line(strand, place).get(2);
        PlainText text = tale.scribe().plain(tale.scribe().words(words, strand.scene().on(day())));
        book.addPanel(
            Panel.builder()
                .from(panel(PanelTopic.SAFETY_RULE, text))
                .addTells(strand.rule(place))
                .build());
      }
    }
    return book.build();
  }

  private LocalDate day() {
    return outline.notAfterNow(Plans.start(outline).plusDays(3));
  }

  private WordsAndPictures.Builder book(
      Id<WordsAndPictures> id, WordsAndPicturesPurpose purpose, Strand first) {
    LocalDate day = day();
    WordsAndPictures.Builder book =
        WordsAndPictures.builder()
            .id(id)
            .purpose(purpose)
            .addDraftedBy(first.parent().id())
            .addDraftedBy(tale.cast().job().worker().id())
            .presentedToChildOn(day)
            .addPresentedBy(first.parent().id())
            .sharedWithNetworkOn(day)
            .provenance(tale.met(day));
    tale.cast().kids().forEach(kid -> book.addChild(kid.id()));
    for (Who who : tale.cast().parents()) {
      Approval.Builder approval = Approval.builder().by(who.id()).on(day.minusDays(1));
      if (who.id().equals(first.parent().id())) {
        approval.changes(tale.common("changed.story", first, day));
      }
      book.addApprovedByParent(approval.build());
    }
    return book;
  }

  private Panel panel(PanelTopic topic, PlainText text) {
    return Panel.builder()
        .id(Id.of("panel-" + ++panels))
        .text(text)
        .picture(
            tale.scribe()
                .label(
                    tale.scribe()
                        .phrase(Tale.COMMON, "picture", tale.strands().get(0).scene())))
        .topic(topic)
        .build();
  }
}

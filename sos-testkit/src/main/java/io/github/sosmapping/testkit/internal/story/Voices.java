package io.github.sosmapping.testkit.internal.story;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.SourceKind;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.voice.ChildVoice;
import io.github.sosmapping.core.voice.VoiceEntry;
import io.github.sosmapping.testkit.internal.words.Bank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the children said, drew or showed, with each tool at the age it is made for. */
final class Voices {

  private static final int OLD_ENOUGH_FOR_HOUSES = 7;

  private final Tale tale;
  private final VoiceTools tools;
  private int entries;

  Voices(Tale tale) {
    this.tale = tale;
    this.tools = new VoiceTools(this, tale);
  }

  List<ChildVoice> all() {
    List<ChildVoice> found = new ArrayList<>();
    for (int map = 0; map <= tale.outline().last(); map++) {
      for (Kid kid : tale.cast().kids()) {
        found.add(voice(kid, map));
      }
    }
    return found;
  }

  private ChildVoice voice(Kid kid, int map) {
    LocalDate day = tale.outline().map(map).minusDays(tale.dice().from(1, 4));
    if (!kid.speaks()) {
      return kid.age() < 2 ? tools.observation(kid, map, day) : tools.cards(kid, map, day);
    }
    if (map == 0) {
      return kid.age() >= OLD_ENOUGH_FOR_HOUSES
          ? tools.houses(kid, map, day)
          : tools.fairy(kid, map, day);
    }
    boolean house = map == tale.outline().last() && kid.age() > 4;
    return house ? tools.safetyHouse(kid, map, day) : tools.quote(kid, map, day);
  }

  /** Returns an entry in the child's own words. */
  VoiceEntry own(Strand strand, Bank bank, String section, LocalDate day, Identity... into) {
    PlainText text = tale.scribe().quote(bank, section, strand.scene().on(day));
    return entry(Id.of("entry-" + ++entries), text, true, into);
  }

  /** Returns the child's idea that a rule of the plan grew from. */
  VoiceEntry idea(Strand strand, LocalDate day) {
    PlainText text = tale.scribe().quote(PlanRules.idea(strand), strand.scene().on(day));
    return entry(strand.idea(), text, true, new Identity(Id.widen(strand.rule(0))));
  }

  /** Returns an entry about what was seen of the child. */
  VoiceEntry seen(Strand strand, LocalDate day, Identity... into) {
    PlainText text = tale.common("observed", strand, day);
    return entry(Id.of("entry-" + ++entries), text, false, into);
  }

  /** The id of something that an entry was carried into. */
  record Identity(Id<Identified> id) {}

  private static VoiceEntry entry(
      Id<VoiceEntry> id, PlainText text, boolean own, Identity... into) {
    VoiceEntry.Builder entry = VoiceEntry.builder().id(id).text(text).ownWords(own);
    for (Identity each : into) {
      entry.addCarriedInto(each.id());
    }
    return entry.build();
  }

  List<Id<Individual>> sharedWith() {
    return Cast.ids(tale.cast().parentsAndCarers());
  }

  LocalDate shared(LocalDate day) {
    return tale.outline().notAfterNow(day.plusDays(2));
  }

  Provenance from(Kid kid, LocalDate day) {
    return Provenance.builder()
        .addSaidBy(kid.who().id())
        .recordedBy(tale.cast().job().worker().id())
        .recordedOn(day)
        .source(SourceKind.CHILDS_WORK)
        .consentToShare(true)
        .build();
  }

  Provenance watched(LocalDate day) {
    return Provenance.builder()
        .recordedBy(tale.cast().job().worker().id())
        .recordedOn(day)
        .source(SourceKind.OBSERVED)
        .build();
  }

  /** Returns the strands that are this child's own, at the time of a map. */
  List<Strand> ownStrands(Kid kid, int map) {
    return tale.on(map).stream().filter(strand -> strand.kid().id().equals(kid.id())).toList();
  }
}

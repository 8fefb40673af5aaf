package io.github.sosmapping.testkit.internal.story;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.scale.ScaleValue;
import io.github.sosmapping.core.voice.ChildVoice;
import io.github.sosmapping.core.voice.DirectQuote;
import io.github.sosmapping.core.voice.FairyWizard;
import io.github.sosmapping.core.voice.Figure;
import io.github.sosmapping.core.voice.Observation;
import io.github.sosmapping.core.voice.OtherTool;
import io.github.sosmapping.core.voice.SafetyHouse;
import io.github.sosmapping.core.voice.ThreeHouses;
import io.github.sosmapping.core.voice.VoiceEntry;
import io.github.sosmapping.testkit.internal.story.Voices.Identity;
import io.github.sosmapping.testkit.internal.words.Bank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Each way of asking a child. */
final class VoiceTools {

  private final Voices voices;
  private final Tale tale;

  VoiceTools(Voices voices, Tale tale) {
    this.voices = voices;
    this.tale = tale;
  }

  private static <T extends ChildVoice> Id<T> id(Kid kid, int map) {
    return Id.of("voice-" + kid.id().value() + "-" + (map + 1));
  }

  private static Identity danger(Strand strand, int map) {
    return new Identity(Id.widen(strand.danger(map)));
  }

  private static Identity goal(Strand strand, int map) {
    return new Identity(Id.widen(strand.goal(map)));
  }

  ThreeHouses houses(Kid kid, int map, LocalDate day) {
    Strand strand = tale.about(kid);
    return ThreeHouses.builder()
        .id(id(kid, map))
        .child(kid.id())
        .heldOn(day)
        .worker(tale.cast().job().worker().id())
        .childAgreedSharingWith(voices.sharedWith())
        .parentsInformedOn(day.minusDays(1))
        .sharedWithParentsOn(voices.shared(day))
        .attachment(tale.scribe().label("Drawing: " + drawing()))
        .worries(worries(kid, map, day))
        .addGoodThing(voices.own(strand, Tale.COMMON, "good", day, goal(strand, strand.at(map))))
        .addGoodThing(voices.own(strand, Tale.COMMON, "good", day))
        .dreams(wishes(kid, map, day))
        .provenance(voices.from(kid, day))
        .build();
  }

  FairyWizard fairy(Kid kid, int map, LocalDate day) {
    Strand strand = tale.about(kid);
    return FairyWizard.builder()
        .id(id(kid, map))
        .child(kid.id())
        .heldOn(day)
        .worker(tale.cast().job().worker().id())
        .childAgreedSharingWith(voices.sharedWith())
        .parentsInformedOn(day.minusDays(1))
        .sharedWithParentsOn(voices.shared(day))
        .figure(tale.dice().percent(50) ? Figure.FAIRY : Figure.WIZARD)
        .worries(worries(kid, map, day))
        .addGoodThing(voices.own(strand, Tale.COMMON, "good", day, goal(strand, strand.at(map))))
        .wishes(wishes(kid, map, day))
        .provenance(voices.from(kid, day))
        .build();
  }

  private List<VoiceEntry> worries(Kid kid, int map, LocalDate day) {
    List<VoiceEntry> found = new ArrayList<>();
    for (Strand strand : voices.ownStrands(kid, map)) {
      Identity harm = new Identity(Id.widen(strand.harm(map)));
      found.add(voices.own(strand, strand.theme(), "worry", day, harm, danger(strand, map)));
    }
    Strand first = tale.about(kid);
    found.add(voices.own(first, Tale.COMMON, "worry", day, danger(first, first.at(map))));
    return found;
  }

  private List<VoiceEntry> wishes(Kid kid, int map, LocalDate day) {
    Strand strand = tale.about(kid);
    List<VoiceEntry> found = new ArrayList<>();
    Bank bank = voices.ownStrands(kid, map).isEmpty() ? Tale.COMMON : strand.theme();
    found.add(voices.own(strand, bank, "dream", day, goal(strand, strand.at(map))));
    found.addAll(ideas(kid, map, day));
    return found;
  }

  // An idea comes up when the worry does, and becomes a rule.
  private List<VoiceEntry> ideas(Kid kid, int map, LocalDate day) {
    return tale.strands().stream()
        .filter(strand -> strand.kid().id().equals(kid.id()) && strand.firstMap() == map)
        .map(strand -> voices.idea(strand, day))
        .toList();
  }

  SafetyHouse safetyHouse(Kid kid, int map, LocalDate day) {
    Strand strand = tale.about(kid);
    return SafetyHouse.builder()
        .id(id(kid, map))
        .child(kid.id())
        .heldOn(day)
        .worker(tale.cast().job().worker().id())
        .childAgreedSharingWith(voices.sharedWith())
        .parentsInformedOn(day.minusDays(1))
        .sharedWithParentsOn(voices.shared(day))
        .attachment(tale.scribe().label("Picture: " + drawing()))
        .addInside(voices.own(strand, Tale.COMMON, "inside", day, goal(strand, map)))
        .addVisitor(voices.own(strand, Tale.COMMON, "visitor", day, goal(strand, map)))
        .addOutside(voices.own(strand, Tale.COMMON, "outside", day, danger(strand, map)))
        .rules(ideas(kid, map, day))
        .pathPosition(ScaleValue.of(tale.dice().from(10, 16) / 2.0))
        .provenance(voices.from(kid, day))
        .build();
  }

  DirectQuote quote(Kid kid, int map, LocalDate day) {
    Strand strand = tale.about(kid);
    return DirectQuote.builder()
        .id(id(kid, map))
        .child(kid.id())
        .heldOn(day)
        .worker(tale.cast().job().teacher().id())
        .childAgreedSharingWith(voices.sharedWith())
        .parentsInformedOn(day)
        .sharedWithParentsOn(voices.shared(day))
        .addEntry(voices.own(strand, Tale.COMMON, "better", day, goal(strand, map)))
        .addAllEntries(ideas(kid, map, day))
        .context(tale.common("context", strand, day))
        .provenance(voices.from(kid, day))
        .build();
  }

  Observation observation(Kid kid, int map, LocalDate day) {
    Strand strand = tale.about(kid);
    return Observation.builder()
        .id(id(kid, map))
        .child(kid.id())
        .heldOn(day)
        .worker(tale.cast().job().nurse().id())
        .parentsInformedOn(day)
        .sharedWithParentsOn(day)
        .addEntry(voices.seen(strand, day, danger(strand, strand.at(map))))
        .addEntry(voices.seen(strand, day, goal(strand, strand.at(map))))
        .context(tale.common("context.baby", strand, day))
        .provenance(voices.watched(day))
        .build();
  }

  OtherTool cards(Kid kid, int map, LocalDate day) {
    Strand strand = tale.about(kid);
    return OtherTool.builder()
        .id(id(kid, map))
        .child(kid.id())
        .heldOn(day)
        .worker(tale.cast().job().worker().id())
        .childAgreedSharingWith(voices.sharedWith())
        .parentsInformedOn(day.minusDays(1))
        .sharedWithParentsOn(voices.shared(day))
        .toolName(tale.scribe().label("Picture cards"))
        .entries(worries(kid, map, day))
        .addEntry(voices.own(strand, Tale.COMMON, "better", day, goal(strand, strand.at(map))))
        .provenance(voices.from(kid, day))
        .build();
  }

  private String drawing() {
    return tale.scribe().phrase(Tale.COMMON, "drawing", tale.strands().get(0).scene());
  }
}

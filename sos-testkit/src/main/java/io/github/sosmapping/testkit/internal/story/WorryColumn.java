package io.github.sosmapping.testkit.internal.story;

import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.basis.OpenTerm;
import io.github.sosmapping.core.basis.Position;
import io.github.sosmapping.core.basis.View;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.worry.ComplicatingFactor;
import io.github.sosmapping.core.worry.ComplicatingFactorKind;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.core.worry.HarmCategory;
import io.github.sosmapping.core.worry.HarmMatrix;
import io.github.sosmapping.core.worry.HarmOccasion;
import io.github.sosmapping.core.worry.OccasionKind;
import io.github.sosmapping.core.worry.PastHarm;
import io.github.sosmapping.core.worry.Severity;
import io.github.sosmapping.testkit.internal.words.Bank;
import io.github.sosmapping.testkit.internal.words.Scene;
import io.github.sosmapping.testkit.internal.words.Scribe;
import io.github.sosmapping.testkit.internal.words.Slot;
import io.github.sosmapping.testkit.internal.words.Template;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Column one of a map: what happened, what is feared, and what makes it harder. */
final class WorryColumn {

  private final Tale tale;
  private final Positions positions;

  WorryColumn(Tale tale) {
    this.tale = tale;
    this.positions = new Positions(tale);
  }

  PastHarm harm(Strand strand, int map, Lifecycle status) {
    LocalDate day = tale.outline().map(map);
    LocalDate first = tale.outline().map(0).minusDays(tale.dice().from(60, 100));
    LocalDate latest = tale.outline().opened().minusDays(tale.dice().from(2, 9));
    PastHarm.Builder harm =
        PastHarm.builder()
            .id(strand.harm(map))
            .status(status)
            .addChild(strand.kid().id())
            .addBehaviourBy(strand.parent().id())
            .behaviour(tale.theme("harm", strand, latest.minusDays(tale.dice().from(1, 20))))
            .impact(tale.theme("impact", strand, latest))
            .frequency(tale.common("often", strand, latest))
            .severity(Severity.MODERATE)
            .category(HarmCategory.valueOf(strand.theme().setting("category")))
            .addAllPositions(positions.of("position.harm", strand, day))
            .provenance(tale.told(day, List.of(strand.neighbour(), tale.cast().job().teacher())));
    if (strand.wasOn(map)) {
      harm.supersedes(strand.harm(map - 1));
    }
    if (map == tale.outline().last()) {
      harm.harmMatrix(
          HarmMatrix.builder()
              .addOccasion(occasion(OccasionKind.FIRST, strand, first))
              .addOccasion(occasion(OccasionKind.LATEST, strand, latest))
              .build());
    }
    return harm.build();
  }

  private HarmOccasion occasion(OccasionKind kind, Strand strand, LocalDate on) {
    return HarmOccasion.builder()
        .kind(kind)
        .on(on)
        .behaviour(tale.theme("harm", strand, on))
        .severity(Severity.MODERATE)
        .impactOnChild(tale.theme("impact", strand, on))
        .build();
  }

  DangerStatement danger(Strand strand, int map, Lifecycle status) {
    LocalDate day = tale.outline().map(map);
    List<Who> worriers = worriers(strand, map);
    List<Position> views = positions.ofDanger(strand, day);
    boolean disputed = views.stream().anyMatch(view -> view.view() == View.DISAGREES);
    DangerStatement.Builder danger =
        DangerStatement.builder()
            .id(strand.danger(map))
            .status(disputed && status == Lifecycle.AGREED ? Lifecycle.DISPUTED : status)
            .addChild(strand.kid().id())
            .whoIsWorried(Cast.ids(worriers))
            .addBehaviourBy(strand.parent().id())
            .behaviourFeared(tale.theme("feared", strand, day))
            .impactOnChild(tale.theme("hurt", strand, day))
            .condition(tale.theme("condition", strand, day))
            .fullText(whole(strand, worriers, day))
            .addGroundedInHarm(strand.harm(map))
            .addComplicatedBy(strand.factor(map))
            .addAllPositions(views)
            .provenance(tale.told(day, worriers));
    if (strand.wasOn(map)) {
      danger.supersedes(strand.danger(map - 1));
    }
    return danger.build();
  }

  private List<Who> worriers(Strand strand, int map) {
    List<Who> found = new ArrayList<>();
    if (map > 0) {
      found.add(strand.parent());
    }
    found.add(strand.helper());
    if (tale.dice().percent(50)) {
      found.add(tale.cast().job().teacher());
    }
    found.add(tale.cast().job().worker());
    return found;
  }

  PlainText whole(Strand strand, List<Who> worriers, LocalDate day) {
    Scene scene = strand.scene().on(day).put(Slot.WORRIERS, list(worriers));
    Scribe scribe = tale.scribe();
    return scribe.together(
        scribe.words(() -> both(Tale.COMMON, "danger.full", strand, "topic"), scene),
        scribe.words(strand.theme(), "feared", scene),
        scribe.words(strand.theme(), "hurt", scene),
        scribe.words(() -> both(Tale.COMMON, "danger.if", strand, "condition"), scene));
  }

  private String both(Bank bank, String section, Strand strand, String then) {
    Scribe scribe = tale.scribe();
    return scribe.phrase(bank, section, strand.scene())
        + " "
        + scribe.phrase(strand.theme(), then, strand.scene());
  }

  private static String list(List<Who> people) {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < people.size(); i++) {
      if (i > 0) {
        names.append(i + 1 == people.size() ? " and " : ", ");
      }
      names.append(people.get(i).name());
    }
    return names.toString();
  }

  ComplicatingFactor factor(Strand strand, int map) {
    LocalDate day = tale.outline().map(map);
    List<Template> line = tale.scribe().line(strand.theme(), "factor");
    return ComplicatingFactor.builder()
        .id(strand.factor(map))
        .description(tale.scribe().from(line.get(0), strand.scene().on(day)))
        .howItMakesThingsHarder(tale.scribe().from(line.get(1), strand.scene()))
        .addAffects(strand.danger(map))
        .kind(OpenTerm.of(ComplicatingFactorKind.valueOf(strand.theme().setting("factor"))))
        .provenance(tale.told(day, List.of(strand.parent())))
        .build();
  }
}

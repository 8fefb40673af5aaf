package io.github.sosmapping.testkit.internal.story;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.scale.SafetyScale;
import io.github.sosmapping.core.scale.ScaleRating;
import io.github.sosmapping.core.scale.ScaleValue;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.testkit.internal.words.Bank;
import java.time.LocalDate;
import java.util.List;

/** The judgement of a map: who gives which number, and why it moved. */
final class Scales {

  private static final int START = 6;
  private static final int MOST = 20;

  private final Tale tale;

  Scales(Tale tale) {
    this.tale = tale;
  }

  static Id<ScaleRating> rating(Strand strand, int map, Who by) {
    return Id.of("rating-" + strand.number() + "-" + (map + 1) + "-" + by.id().value());
  }

  SafetyScale scale(Strand strand, int map) {
    LocalDate day = tale.outline().map(map);
    int worker = halves(map);
    SafetyScale.Builder scale =
        SafetyScale.builder()
            .id(strand.scale(map))
            .forDanger(strand.danger(map))
            .forGoal(strand.goal(map))
            .zeroAnchor(tale.theme("zero", strand, day))
            .tenAnchor(tale.theme("ten", strand, day))
            .differenceNote(tale.common("gap", strand, day))
            .provenance(tale.met(day));
    for (Who who : raters(strand)) {
      scale.addRating(rating(strand, map, who, worker));
    }
    return scale.build();
  }

  /** Returns a scale with one number and no word yet on what its ends mean. */
  SafetyScale firstNumber(Strand strand) {
    LocalDate day = tale.outline().map(0);
    Who worker = tale.cast().job().worker();
    return SafetyScale.builder()
        .id(strand.scale(0))
        .forDanger(strand.danger(0))
        .addRating(
            ScaleRating.builder()
                .id(rating(strand, 0, worker))
                .by(worker.id())
                .value(ScaleValue.of(START / 2.0))
                .reasons(tale.common("why.first", strand, day))
                .ratedOn(day)
                .build())
        .build();
  }

  static List<Who> raters(Tale tale, Strand strand) {
    return List.of(strand.parent(), strand.helper(), tale.cast().job().worker());
  }

  private List<Who> raters(Strand strand) {
    return raters(tale, strand);
  }

  // In half steps: from three at the start to where this stage usually is, with one dip on the way.
  private int halves(int map) {
    int end =
        switch (tale.outline().stage()) {
          case INTAKE -> START;
          case INVESTIGATION_ASSESSMENT -> START + 2;
          case EARLY_HELP, CHILDREN_IN_CARE -> START + 5;
          case ONGOING_CASEWORK -> START + 6;
          case CLOSED -> START + 10;
        };
    int last = tale.outline().last();
    if (last == 0) {
      return end;
    }
    int there = START + (end - START) * map / last;
    return isDip(map) ? there - 2 : there;
  }

  private boolean isDip(int map) {
    return tale.outline().last() >= 3 && map == 2;
  }

  private ScaleRating rating(Strand strand, int map, Who by, int worker) {
    LocalDate day = tale.outline().map(map);
    boolean professional = by.role().isProfessional();
    int value = professional ? worker : worker + tale.dice().from(0, 3);
    return ScaleRating.builder()
        .id(rating(strand, map, by))
        .by(by.id())
        .value(ScaleValue.of(Math.min(value, MOST) / 2.0))
        .reasons(reasons(strand, map, by, day))
        .whatNextUp(next(strand, day))
        .ratedOn(day)
        .independently(true)
        .build();
  }

  private PlainText reasons(Strand strand, int map, Who by, LocalDate day) {
    LocalDate earlier = day.minusDays(tale.dice().from(3, 30));
    if (by.id().equals(strand.parent().id())) {
      return tale.quote("why.family", strand, earlier);
    }
    if (map == 0 && tale.outline().last() > 0) {
      return tale.common("why.first", strand, earlier);
    }
    if (isDip(map)) {
      return tale.common("why.down", strand, earlier);
    }
    Bank bank = tale.dice().percent(60) ? strand.theme() : Tale.COMMON;
    return bank == Tale.COMMON
        ? tale.common("why.up", strand, earlier)
        : tale.theme("why", strand, earlier);
  }

  private PlainText next(Strand strand, LocalDate day) {
    return tale.dice().percent(40)
        ? tale.theme("next", strand, day)
        : tale.common("next", strand, day);
  }
}

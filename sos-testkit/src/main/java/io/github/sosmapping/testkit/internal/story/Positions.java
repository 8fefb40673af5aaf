package io.github.sosmapping.testkit.internal.story;

import io.github.sosmapping.core.basis.Position;
import io.github.sosmapping.core.basis.View;
import io.github.sosmapping.core.goal.CriteriaExplained;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What each parent and carer thinks, in their own words. */
final class Positions {

  private final Tale tale;

  Positions(Tale tale) {
    this.tale = tale;
  }

  /** Returns that everybody agrees, each in words of their own. */
  List<Position> of(String section, Strand strand, LocalDate day) {
    List<Position> found = new ArrayList<>();
    for (Who who : tale.cast().parentsAndCarers()) {
      found.add(position(who, View.AGREES, section, strand, day));
    }
    notAsked(found, strand, day);
    return found;
  }

  /** Returns who shares a worry; in some families somebody does not. */
  List<Position> ofDanger(Strand strand, LocalDate day) {
    List<Position> found = new ArrayList<>();
    for (Who who : tale.cast().parentsAndCarers()) {
      boolean other = !who.id().equals(strand.parent().id());
      if (other && tale.dice().percent(12)) {
        found.add(position(who, View.DISAGREES, "position.against", strand, day));
      } else if (tale.dice().percent(20)) {
        found.add(position(who, View.PARTLY, "position.partly", strand, day));
      } else {
        found.add(position(who, View.AGREES, "position.danger", strand, day));
      }
    }
    notAsked(found, strand, day);
    return found;
  }

  private void notAsked(List<Position> found, Strand strand, LocalDate day) {
    for (Who who : tale.cast().absent().stream().toList()) {
      found.add(
          Position.builder()
              .person(who.id())
              .view(View.NOT_ASKED)
              .words(tale.common("position.nobody", strand, day))
              .build());
    }
  }

  private Position position(Who who, View view, String section, Strand strand, LocalDate day) {
    return Position.builder()
        .person(who.id())
        .view(view)
        .words(tale.quote(section, strand, day))
        .askedOn(day)
        .build();
  }

  /** Returns that it was explained to each of them how progress will be judged. */
  List<CriteriaExplained> explained(Strand strand, LocalDate day) {
    List<CriteriaExplained> found = new ArrayList<>();
    for (Who who : tale.cast().parentsAndCarers()) {
      LocalDate on = tale.outline().notAfterNow(tale.dice().after(day, 0, 3));
      found.add(
          CriteriaExplained.builder()
              .to(who.id())
              .on(on)
              .how(tale.common("explained", strand, on))
              .build());
    }
    return found;
  }
}

package io.github.sosmapping.testkit.internal.story;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.learning.Review;
import io.github.sosmapping.core.plan.Move;
import io.github.sosmapping.core.plan.Trajectory;
import io.github.sosmapping.core.plan.TrajectoryStep;
import io.github.sosmapping.testkit.internal.words.Template;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The dated way from the first meeting to the end of the work, and the reviews along it. */
final class Path {

  private static final int AFTER_NOW = 35;

  private final Tale tale;
  private final Outline outline;

  Path(Tale tale) {
    this.tale = tale;
    this.outline = tale.outline();
  }

  Trajectory trajectory() {
    Strand first = tale.strands().get(0);
    List<LocalDate> days = days();
    LocalDate end = days.get(days.size() - 1);
    Trajectory.Builder path =
        Trajectory.builder()
            .endGoal(tale.common("path.end", first, end))
            .targetDate(end)
            .provenance(tale.met(outline.map(0)));
    List<List<Template>> lines = lines();
    for (int i = 0; i < days.size(); i++) {
      List<Template> line = lines.get(i == days.size() - 1 ? lines.size() - 1 : i);
      LocalDate day = days.get(i);
      TrajectoryStep.Builder step =
          TrajectoryStep.builder()
              .id(Id.of("path-" + (i + 1)))
              .order(i + 1)
              .what(tale.scribe().part(line, 0, first.scene().on(day)))
              .plannedOn(day)
              .addMoves(i % 2 == 0 ? Move.NETWORK_ROLE : Move.SERVICE_ROLE);
      if (!day.isAfter(outline.now())) {
        step.doneOn(day);
      }
      path.addStep(step.build());
    }
    return path.build();
  }

  private List<List<Template>> lines() {
    List<List<Template>> lines = new ArrayList<>(Tale.COMMON.section("path.step"));
    if (outline.stage() == Stage.CHILDREN_IN_CARE) {
      lines.addAll(2, Tale.COMMON.section("path.step.care"));
    }
    return lines;
  }

  private List<LocalDate> days() {
    List<LocalDate> days = new ArrayList<>();
    days.add(Network.dayOfMeeting(outline, 0));
    if (outline.last() > 1) {
      days.add(Network.dayOfMeeting(outline, 1));
    }
    days.add(outline.latestMap().plusDays(tale.dice().from(1, 6)));
    if (outline.isClosed()) {
      days.add(outline.now());
    } else {
      days.add(outline.asOf().plusDays(AFTER_NOW));
      days.add(outline.asOf().plusDays(3L * AFTER_NOW));
    }
    days.sort(null);
    return days;
  }

  List<Review> reviews() {
    List<Review> found = new ArrayList<>();
    for (int map = 1; map <= outline.last(); map++) {
      found.add(review(map));
    }
    return found;
  }

  private Review review(int map) {
    LocalDate day = outline.map(map);
    boolean closing = outline.isClosed() && map == outline.last();
    Strand first = tale.strands().get(0);
    LocalDate told = closing ? outline.now() : day.plusDays(42);
    Review.Builder review =
        Review.builder()
            .id(Id.of("review-" + map))
            .heldOn(day)
            .mappingBefore(Maps.id(map - 1))
            .mappingAfter(Maps.id(map))
            .attendees(Maps.participants(tale))
            .decision(tale.common(closing ? "decision.close" : "decision", first, told))
            .explainedToFamilyOn(day)
            .provenance(tale.met(day));
    for (Strand strand : tale.on(map)) {
      for (Who who : Scales.raters(tale, strand)) {
        review.addRating(Scales.rating(strand, map, who));
      }
    }
    return review.build();
  }
}

package io.github.sosmapping.examples.mapping;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.goal.NextStep;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.scale.SafetyScale;
import io.github.sosmapping.core.scale.ScaleRating;
import io.github.sosmapping.core.scale.ScaleValue;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.core.worry.PastHarm;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms that together make a map; this case system holds one map a case. */
final class MapForms {

  private final Case whole;
  private final Cells cells;

  MapForms(Case whole, Cells cells) {
    this.whole = whole;
    this.cells = cells;
  }

  Optional<Mapping> of(Row row) {
    Optional<LocalDate> held = cells.day(row, "date");
    if (held.isEmpty()) {
      cells.tell(row, "date", "A map needs a day; it was not kept.", "Fill in when it was made.");
      return Optional.empty();
    }
    Lifecycle status = cells.term(row, "answer_1", Terms.STATES).orElse(Lifecycle.DRAFT);
    Mapping.Builder map =
        Mapping.builder().id(Id.of(row.take("ref"))).heldOn(held.get()).status(status);
    whole.rows("HARM").forEach(one -> map.addPastHarm(harm(one, status)));
    whole.rows("DANGER").forEach(one -> map.addDangerStatement(danger(one, status)));
    whole.rows("GOAL").forEach(one -> map.addSafetyGoal(goal(one, status)));
    whole.rows("STEP").forEach(one -> step(one).ifPresent(map::addNextStep));
    scales().forEach((danger, scale) -> map.addSafetyScale(scale.build()));
    return Optional.of(map.build());
  }

  private PastHarm harm(Row row, Lifecycle status) {
    return PastHarm.builder()
        .id(Id.of(row.take("ref")))
        .status(status)
        .children(cells.links(row, "about", whole.refs("CHILD")))
        .behaviourBy(people(row))
        .behaviour(cells.words(row, "answer_1"))
        .impact(cells.words(row, "answer_2"))
        .frequency(cells.words(row, "answer_3"))
        .build();
  }

  private DangerStatement danger(Row row, Lifecycle status) {
    return DangerStatement.builder()
        .id(Id.of(row.take("ref")))
        .status(status)
        .children(cells.links(row, "about", whole.refs("CHILD")))
        .whoIsWorried(people(row))
        .fullText(cells.words(row, "answer_1"))
        .build();
  }

  private SafetyGoal goal(Row row, Lifecycle status) {
    return SafetyGoal.builder()
        .id(Id.of(row.take("ref")))
        .status(status)
        .addresses(cells.links(row, "about", whole.refs("DANGER")))
        .doers(people(row))
        .behaviour(cells.words(row, "answer_1"))
        .childExperience(cells.words(row, "answer_2"))
        .build();
  }

  private Optional<NextStep> step(Row row) {
    Optional<PlainText> action = cells.words(row, "answer_1");
    if (action.isEmpty()) {
      cells.tell(row, "answer_1", "A step needs words; it was not kept.", "Say what will be done.");
    }
    return action.map(
        words ->
            NextStep.builder()
                .id(Id.of(row.take("ref")))
                .action(words)
                .towards(cells.links(row, "about", whole.refs("GOAL")))
                .by(people(row))
                .dueOn(cells.day(row, "date"))
                .build());
  }

  /** Gathers the numbers about one danger on one scale. */
  private Map<String, SafetyScale.Builder> scales() {
    Map<String, SafetyScale.Builder> scales = new LinkedHashMap<>();
    for (Row row : whole.rows("SCORE")) {
      Optional<Id<DangerStatement>> about = cells.link(row, "about", whole.refs("DANGER"));
      Optional<ScaleRating> rating = rating(row);
      if (about.isEmpty() || rating.isEmpty()) {
        cells.tell(row, "", "The number was not kept.", "Complete the row and export it again.");
        continue;
      }
      String danger = about.get().value();
      scales
          .computeIfAbsent(
              danger,
              key -> SafetyScale.builder().id(Id.of("scale-" + danger)).forDanger(about.get()))
          .addRating(rating.get());
    }
    return scales;
  }

  private Optional<ScaleRating> rating(Row row) {
    Optional<Id<Individual>> by = cells.link(row, "who", whole.people());
    Optional<ScaleValue> value = cells.number(row, "score");
    Optional<LocalDate> day = cells.day(row, "date");
    Optional<PlainText> reasons = cells.words(row, "answer_1");
    if (by.isEmpty() || value.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        ScaleRating.builder()
            .id(Id.of(row.take("ref")))
            .by(by.get())
            .value(value.get())
            .ratedOn(day.get())
            .reasons(reasons)
            .build());
  }

  private List<Id<Individual>> people(Row row) {
    return cells.links(row, "who", whole.people());
  }
}

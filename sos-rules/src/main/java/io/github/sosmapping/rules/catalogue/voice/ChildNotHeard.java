package io.github.sosmapping.rules.catalogue.voice;

import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.scale.SafetyScale;
import io.github.sosmapping.core.scale.ScaleRating;
import io.github.sosmapping.core.voice.ChildVoice;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Notices a child of whom the record holds nothing said, drawn or shown, or nothing recent. */
@RuleInfo(
    id = "VOICE-001",
    summary = "No child's voice",
    severity = Severity.ERROR,
    about = Topic.VOICE,
    notices = {
      "The record holds nothing that this child said, drew or showed.",
      "What this child last said, drew or showed is {0} days old."
    },
    asks =
        "What would this child tell or show us about life at home now, and who could ask or watch?",
    meets = "Children who said, drew or showed something that is on record and recent: {0}.",
    thresholds = {
      @Threshold(
          name = "days",
          value = 60,
          meaning = "Days after which what a child said counts as old."),
      @Threshold(
          name = "firstDays",
          value = 5,
          meaning = "Days from the opening of a record until a child's voice is looked for.")
    },
    sources = {"S002 §3.2", "S003", "W41"})
public final class ChildNotHeard implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<Child>> heard = new ArrayList<>();
    boolean justOpened =
        facts
            .record()
            .openedOn()
            .filter(day -> facts.daysSince(day) <= out.threshold("firstDays"))
            .isPresent();
    boolean early = facts.stage() == Stage.EARLY_HELP || facts.stage() == Stage.INTAKE;
    LocalDate until = lastDayOfWork(facts);
    for (Located<Child> child :
        Facts.located(Pointer.ROOT, "children", facts.record().children())) {
      Optional<LocalDate> last = lastHeard(child.value(), facts);
      long old = last.map(day -> ChronoUnit.DAYS.between(day, until)).orElse(0L);
      if (last.isPresent() && old <= out.threshold("days")) {
        heard.add(child);
      } else if (child.value().unborn()
          || !Voices.isBlank(child.value().noVoiceReason())
          || (justOpened && last.isEmpty())) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, child.at());
      } else if (last.isEmpty()) {
        out.finding(child.at()).weighing(early ? Severity.WARNING : Severity.ERROR);
      } else {
        // The child was heard once; the chain is there and only stretched.
        out.finding(child.at()).sentence(1).with(old).weighing(Severity.WARNING);
      }
    }
    if (!out.hasFindings()) {
      out.metAll(heard, heard.size());
    }
  }

  private static LocalDate lastDayOfWork(Facts facts) {
    if (facts.stage() != Stage.CLOSED) {
      return facts.asOf();
    }
    return facts
        .record()
        .closedOn()
        .or(() -> facts.record().stageSince())
        .filter(day -> day.isBefore(facts.asOf()))
        .orElse(facts.asOf());
  }

  private static Optional<LocalDate> lastHeard(Child child, Facts facts) {
    Stream<LocalDate> voices =
        facts.voicesOf(child).stream()
            .map(Located::value)
            .filter(Voices::holdsSomething)
            .map(ChildVoice::heldOn);
    return Stream.concat(voices, scaled(child, facts))
        .filter(day -> !day.isAfter(facts.asOf()))
        .max(Comparator.naturalOrder());
  }

  /** Days on which the child gave a number on a scale and said why. */
  private static Stream<LocalDate> scaled(Child child, Facts facts) {
    Stream<SafetyScale> scales =
        facts.record().mappings().stream()
            .flatMap(
                (Mapping map) ->
                    Stream.concat(map.safetyScales().stream(), map.overallScale().stream()));
    return scales
        .flatMap(scale -> scale.ratings().stream())
        .filter(rating -> rating.by().value().equals(child.id().value()))
        .filter(rating -> !Voices.isBlank(rating.reasons()))
        .map(ScaleRating::ratedOn);
  }
}

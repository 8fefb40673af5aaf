package example.cases;

import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.family.Person;
import io.github.sosmapping.core.goal.NextStep;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.scale.SafetyScale;
import io.github.sosmapping.core.scale.ScaleRating;
import io.github.sosmapping.core.scale.ScaleValue;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.voice.ChildVoice;
import io.github.sosmapping.core.voice.DirectQuote;
import io.github.sosmapping.core.worry.DangerStatement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What the tables of the case system make of a record, bug by bug. */
final class Tables {

  private static final int COLUMN = 255;
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private Tables() {}

  static FamilyRecord store(FamilyRecord record, Bug bug) {
    return switch (bug) {
      case CUT_AT_255 ->
          words(record, text -> text.length() > COLUMN ? text.substring(0, COLUMN) : text);
      case NO_PICTURES -> words(record, Tables::withoutPictures);
      case TRIMMED -> words(record, String::strip);
      case ONE_TRANSLATION -> actions(record, Tables::withOneTranslation);
      case MIDNIGHT ->
          maps(record, map -> Mapping.builder().from(map).heldOn(viaUtc(map.heldOn())).build());
      case WHOLE_NUMBERS -> ratings(record, Tables::rounded);
      case ONE_RATING_EACH -> maps(record, Tables::withOneRatingEach);
      case CHILDREN_BY_PLACE -> withChildrenByPlace(record);
      case PEOPLE_BY_LABEL -> withPeopleByLabel(record);
      case ONE_WORRIED -> maps(record, Tables::withOneWorried);
      case SAVED_IS_AGREED ->
          maps(record, map -> Mapping.builder().from(map).status(Lifecycle.AGREED).build());
      case OWN_PROPERTIES_ONLY ->
          maps(record, map -> Mapping.builder().from(map).extensions(Extensions.none()).build());
      case SORTED_BY_DATE -> maps(record, Tables::sorted);
      case EMPTY_DAY -> record;
    };
  }

  private static FamilyRecord maps(FamilyRecord record, UnaryOperator<Mapping> change) {
    return FamilyRecord.builder()
        .from(record)
        .mappings(record.mappings().stream().map(change).toList())
        .build();
  }

  private static FamilyRecord steps(FamilyRecord record, UnaryOperator<NextStep> change) {
    return maps(
        record,
        map ->
            Mapping.builder()
                .from(map)
                .nextSteps(map.nextSteps().stream().map(change).toList())
                .build());
  }

  private static FamilyRecord actions(FamilyRecord record, UnaryOperator<PlainText> change) {
    return steps(
        record, step -> NextStep.builder().from(step).action(change.apply(step.action())).build());
  }

  private static FamilyRecord words(FamilyRecord record, UnaryOperator<String> change) {
    return actions(
        record, text -> PlainText.builder().from(text).text(change.apply(text.text())).build());
  }

  private static String withoutPictures(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints().forEach(c -> kept.appendCodePoint(c > 0xFFFF ? '?' : c));
    return kept.toString();
  }

  private static PlainText withOneTranslation(PlainText text) {
    return PlainText.builder()
        .from(text)
        .translations(text.translations().stream().limit(1).toList())
        .build();
  }

  private static LocalDate viaUtc(LocalDate day) {
    return LocalDate.ofInstant(day.atStartOfDay(LONDON).toInstant(), ZoneOffset.UTC);
  }

  private static FamilyRecord ratings(FamilyRecord record, UnaryOperator<ScaleRating> change) {
    return maps(
        record,
        map ->
            Mapping.builder()
                .from(map)
                .safetyScales(
                    map.safetyScales().stream()
                        .map(
                            scale ->
                                SafetyScale.builder()
                                    .from(scale)
                                    .ratings(scale.ratings().stream().map(change).toList())
                                    .build())
                        .toList())
                .build());
  }

  private static ScaleRating rounded(ScaleRating rating) {
    return ScaleRating.builder()
        .from(rating)
        .value(ScaleValue.of(Math.floor(rating.value().asDouble())))
        .build();
  }

  private static Mapping withOneRatingEach(Mapping map) {
    Map<Id<Individual>, ScaleRating> table = new HashMap<>();
    map.safetyScales()
        .forEach(scale -> scale.ratings().forEach(rating -> table.put(rating.by(), rating)));
    return Mapping.builder()
        .from(map)
        .safetyScales(
            map.safetyScales().stream()
                .map(
                    scale ->
                        SafetyScale.builder()
                            .from(scale)
                            .ratings(
                                scale.ratings().stream().map(one -> table.get(one.by())).toList())
                            .build())
                .toList())
        .build();
  }

  private static FamilyRecord withChildrenByPlace(FamilyRecord record) {
    List<Child> sorted =
        record.children().stream()
            .sorted(Comparator.comparing(child -> child.label().value()))
            .toList();
    return FamilyRecord.builder()
        .from(record)
        .childVoices(
            record.childVoices().stream().map(voice -> byPlace(record, sorted, voice)).toList())
        .build();
  }

  private static ChildVoice byPlace(FamilyRecord record, List<Child> sorted, ChildVoice voice) {
    if (!(voice instanceof DirectQuote quote)) {
      return voice;
    }
    List<Id<Child>> ids = record.children().stream().map(Child::id).toList();
    int place = ids.indexOf(quote.child());
    return DirectQuote.builder().from(quote).child(sorted.get(place).id()).build();
  }

  private static FamilyRecord withPeopleByLabel(FamilyRecord record) {
    Map<String, Id<Individual>> byLabel = new HashMap<>();
    Map<Id<Individual>, Id<Individual>> found = new HashMap<>();
    for (Person person : record.people()) {
      Id<Individual> id = Id.widen(person.id());
      found.put(id, byLabel.computeIfAbsent(person.label().value(), label -> id));
    }
    return steps(
        record,
        step ->
            NextStep.builder()
                .from(step)
                .by(step.by().stream().map(id -> found.getOrDefault(id, id)).toList())
                .build());
  }

  private static Mapping withOneWorried(Mapping map) {
    return Mapping.builder()
        .from(map)
        .dangerStatements(
            map.dangerStatements().stream()
                .map(
                    danger ->
                        DangerStatement.builder()
                            .from(danger)
                            .whoIsWorried(danger.whoIsWorried().stream().limit(1).toList())
                            .build())
                .toList())
        .build();
  }

  private static Mapping sorted(Mapping map) {
    return Mapping.builder()
        .from(map)
        .nextSteps(
            map.nextSteps().stream()
                .sorted(Comparator.comparing(step -> step.dueOn().orElse(LocalDate.MAX)))
                .toList())
        .build();
  }
}

package io.github.sosmapping.rules;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.basis.Versioned;
import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.goal.NextStep;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.links.Links;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.ExistingSafety;
import io.github.sosmapping.core.mapping.ExistingStrength;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.core.scale.SafetyScale;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.voice.ChildVoice;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.core.worry.ComplicatingFactor;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.core.worry.PastHarm;
import io.github.sosmapping.rules.text.Names;
import io.github.sosmapping.rules.text.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One record, with everything rules need to know about it, worked out once.
 *
 * <p>"Current" means what stands now: of several dated maps the latest for the same children, and
 * of what it holds everything that is neither superseded nor resolved. History stays reachable
 * through {@link #record()}. For one thread and one examination.
 */
public final class Facts {

  private final FamilyRecord record;
  private final LocalDate asOf;
  private final Links links;
  private final People people;
  private final Names names;
  private final Function<String, Words> reader;
  private final List<Located<Mapping>> currentMappings;
  private final IdentityHashMap<PlainText, Optional<Words>> words = new IdentityHashMap<>();
  private final WorkedOut workedOut = new WorkedOut();
  private final List<Located<RecordValue>> objects;
  private final List<LocatedText> texts;

  Facts(FamilyRecord record, LocalDate asOf) {
    this.record = record;
    this.asOf = asOf;
    Contents contents = new Contents();
    this.links = Links.of(record, contents);
    this.objects = contents.objects();
    this.texts = contents.texts();
    this.people = new People(record, links);
    this.names = Names.of(record);
    this.reader = Words.in(names);
    this.currentMappings = latestForSameChildren();
  }

  /**
   * Works out the facts of a record.
   *
   * @param asOf the day from which dates are judged; usually today, given by the caller
   */
  public static Facts of(FamilyRecord record, LocalDate asOf) {
    return new Facts(record, asOf);
  }

  private List<Located<Mapping>> latestForSameChildren() {
    Map<Set<String>, Located<Mapping>> latest = new LinkedHashMap<>();
    List<Mapping> mappings = record.mappings();
    for (int i = 0; i < mappings.size(); i++) {
      Mapping mapping = mappings.get(i);
      if (mapping.status() == Lifecycle.SUPERSEDED || links.isSuperseded(mapping.id())) {
        continue;
      }
      Set<String> children = new TreeSet<>();
      mapping.children().forEach(child -> children.add(child.value()));
      Located<Mapping> other = latest.get(children);
      if (other == null || !mapping.heldOn().isBefore(other.value().heldOn())) {
        latest.put(children, new Located<>(mapping, Pointer.ROOT.to("mappings", i)));
      }
    }
    return List.copyOf(latest.values());
  }

  /** Returns the record. */
  public FamilyRecord record() {
    return record;
  }

  /** Returns the day from which dates are judged. */
  public LocalDate asOf() {
    return asOf;
  }

  /** Returns where the work with the family stands. */
  public Stage stage() {
    return record.stage();
  }

  /** Returns what the ids of the record lead to. */
  public Links links() {
    return links;
  }

  /** Returns the labels of the record's people. */
  public Names names() {
    return names;
  }

  /** Returns how many days lie between a day and the day of the examination; negative if later. */
  public long daysSince(LocalDate day) {
    return ChronoUnit.DAYS.between(day, asOf);
  }

  /** Returns the maps that stand now: the latest for each group of children. */
  public List<Located<Mapping>> currentMappings() {
    return currentMappings;
  }

  /** Returns the past harm of the current maps. */
  public List<Located<PastHarm>> harms() {
    return current("pastHarm", Mapping::pastHarm);
  }

  /** Returns the danger statements of the current maps. */
  public List<Located<DangerStatement>> dangers() {
    return current("dangerStatements", Mapping::dangerStatements);
  }

  /** Returns the complicating factors of the current maps. */
  public List<Located<ComplicatingFactor>> complicatingFactors() {
    return current("complicatingFactors", Mapping::complicatingFactors);
  }

  /** Returns the strengths of the current maps. */
  public List<Located<ExistingStrength>> strengths() {
    return current("existingStrengths", Mapping::existingStrengths);
  }

  /** Returns the existing safety of the current maps. */
  public List<Located<ExistingSafety>> safety() {
    return current("existingSafety", Mapping::existingSafety);
  }

  /** Returns the safety goals of the current maps. */
  public List<Located<SafetyGoal>> goals() {
    return current("safetyGoals", Mapping::safetyGoals);
  }

  /** Returns the next steps of the current maps. */
  public List<Located<NextStep>> steps() {
    return current("nextSteps", Mapping::nextSteps);
  }

  /** Returns the scales of the current maps, the overall one last. */
  public List<Located<SafetyScale>> scales() {
    return workedOut.list("all scales", this::allScales);
  }

  private List<Located<SafetyScale>> allScales() {
    List<Located<SafetyScale>> scales =
        new ArrayList<>(current("safetyScales", Mapping::safetyScales));
    for (Located<Mapping> mapping : currentMappings) {
      mapping
          .value()
          .overallScale()
          .ifPresent(scale -> scales.add(new Located<>(scale, mapping.at().to("overallScale"))));
    }
    return scales;
  }

  /** Returns the safety plans that stand now. */
  public List<Located<SafetyPlan>> plans() {
    return workedOut.list(
        "safetyPlans",
        () -> {
          List<Located<SafetyPlan>> plans = new ArrayList<>();
          addCurrent(plans, Pointer.ROOT, "safetyPlans", record.safetyPlans());
          return plans;
        });
  }

  /** Returns what one child said, drew or showed. */
  public List<Located<ChildVoice>> voicesOf(Child child) {
    return located(Pointer.ROOT, "childVoices", record.childVoices()).stream()
        .filter(voice -> voice.value().child().equals(child.id()))
        .toList();
  }

  /** Returns the entries of a list with their places, whether they stand now or not. */
  public static <T> List<Located<T>> located(Pointer owner, String property, List<T> entries) {
    List<Located<T>> located = new ArrayList<>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      located.add(new Located<>(entries.get(i), owner.to(property, i)));
    }
    return located;
  }

  private <T extends Identified> List<Located<T>> current(
      String property, Function<Mapping, List<T>> column) {
    return workedOut.list(
        property,
        () -> {
          List<Located<T>> found = new ArrayList<>();
          for (Located<Mapping> mapping : currentMappings) {
            addCurrent(found, mapping.at(), property, column.apply(mapping.value()));
          }
          return found;
        });
  }

  /**
   * Returns what several rules need to know about this record, worked out by the first that asks.
   *
   * @param type what it is; there is one of each type
   * @param work how it is worked out from these facts; must not ask for the same type again
   */
  public <T> T once(Class<T> type, Function<Facts, T> work) {
    return workedOut.once(type, () -> work.apply(this));
  }

  private <T extends Identified> void addCurrent(
      List<Located<T>> found, Pointer owner, String property, List<T> entries) {
    for (int i = 0; i < entries.size(); i++) {
      if (stands(entries.get(i))) {
        found.add(new Located<>(entries.get(i), owner.to(property, i)));
      }
    }
  }

  /** Tells whether something is neither superseded nor resolved. */
  public boolean stands(Identified entry) {
    boolean closed =
        entry instanceof Versioned version
            && (version.status() == Lifecycle.SUPERSEDED || version.status() == Lifecycle.RESOLVED);
    return !closed && !links.isSuperseded(entry.id());
  }

  /**
   * Tells whether one of these ids names this thing or an earlier version of it.
   *
   * @param thing something that stands now
   */
  public <T extends Identified> boolean names(
      Collection<? extends Id<? extends T>> ids, T thing, Class<T> type) {
    for (Id<? extends T> id : ids) {
      if (id.equals(thing.id())) {
        return true;
      }
      boolean laterVersion =
          links
              .latest(id, type)
              .filter(latest -> latest.value().id().equals(thing.id()))
              .isPresent();
      if (laterVersion) {
        return true;
      }
    }
    return false;
  }

  /** Returns who the people of the record are to each other and to the work. */
  public People people() {
    return people;
  }

  /**
   * Returns a text as words, if it is in English or has an English translation made by a person;
   * empty where there is no word list for its language.
   */
  public Optional<Words> words(PlainText text) {
    return words.computeIfAbsent(text, key -> EnglishText.of(key).map(reader));
  }

  /** Returns every text of the record with its place, in the order of the format. */
  public List<LocatedText> texts() {
    return texts;
  }

  /** Returns every object of the record with its place, the outer before what it holds. */
  public List<Located<RecordValue>> objects() {
    return objects;
  }
}

package io.github.sosmapping.rules;

import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.rules.language.Lexicon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which rules look at a record, how much each weighs, and with which thresholds.
 *
 * <p>What is expected when is for the agency to say, not for this library: start from {@link
 * #standard()}, switch rules off, weigh them otherwise, set thresholds, add rules of your own.
 * Immutable and thread-safe; make one and share it.
 */
public final class RuleSet {

  private static final class Holder {
    static final RuleSet STANDARD =
        builder("standard-" + Catalogue.VERSION).addAll(Catalogue.rules()).build();
  }

  /**
   * A rule of the set.
   *
   * @param rule the rule
   * @param label what is known about it
   */
  public record Entry(Rule rule, RuleLabel label) {}

  private final String id;
  private final Map<String, Entry> entries;
  private final Set<String> off;
  private final Map<String, Severity> severities;
  private final Map<String, Set<Stage>> stages;
  private final Map<String, Integer> thresholds;
  private final Map<String, LocalDate> appliesFrom;
  private final List<Lexicon> lexicons;

  private RuleSet(Builder builder) {
    this.id = builder.id;
    this.entries = new LinkedHashMap<>();
    builder.entries.forEach(entries::put);
    this.off = Set.copyOf(builder.off);
    this.severities = Map.copyOf(builder.severities);
    this.stages = Map.copyOf(builder.stages);
    this.thresholds = Map.copyOf(builder.thresholds);
    this.appliesFrom = Map.copyOf(builder.appliesFrom);
    this.lexicons = List.copyOf(builder.lexicons);
  }

  /** Returns every rule of the catalogue with the severities and thresholds of their labels. */
  public static RuleSet standard() {
    return Holder.STANDARD;
  }

  /** Starts an empty rule set with an id of the caller's own. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** Starts a rule set from this one, with an id of the caller's own. */
  public Builder toBuilder(String newId) {
    Builder builder = new Builder(newId);
    builder.entries.putAll(entries);
    builder.off.addAll(off);
    builder.severities.putAll(severities);
    builder.stages.putAll(stages);
    builder.thresholds.putAll(thresholds);
    builder.appliesFrom.putAll(appliesFrom);
    builder.lexicons.addAll(lexicons);
    return builder;
  }

  /** Returns the id with its version; it stands in every result. */
  public String id() {
    return id;
  }

  /** Returns the rules in the order of their ids, those switched off included. */
  public Collection<Entry> entries() {
    return entries.values();
  }

  /** Tells whether a rule looks at records. */
  public boolean isOn(String ruleId) {
    return entries.containsKey(ruleId) && !off.contains(ruleId);
  }

  /** Returns the rule that has this id, or had it before. */
  public Optional<RuleLabel> find(String ruleId) {
    Entry entry = entries.get(ruleId);
    if (entry != null) {
      return Optional.of(entry.label());
    }
    return entries.values().stream()
        .map(Entry::label)
        .filter(label -> label.formerIds().contains(ruleId))
        .findFirst();
  }

  /** Returns how much a rule weighs here; a single finding of it can weigh less. */
  public Severity severity(RuleLabel rule) {
    return severityOf(rule).orElse(rule.severity());
  }

  /** Returns the stages at which a rule looks here; empty for all. */
  public Set<Stage> stages(RuleLabel rule) {
    return stages.getOrDefault(rule.id(), rule.stages());
  }

  /** Returns the first day of examination to which a rule applies here, if there is one. */
  public Optional<LocalDate> appliesFrom(RuleLabel rule) {
    LocalDate day = appliesFrom.get(rule.id());
    return day != null ? Optional.of(day) : rule.appliesFrom();
  }

  /** Returns the word list of the agency's own for a language, if there is one in the set. */
  public Optional<Lexicon> lexicon(Language language) {
    return lexicons.stream().filter(own -> own.isFor(language)).findFirst();
  }

  boolean holds(String ruleId) {
    return entries.containsKey(ruleId);
  }

  Optional<Severity> severityOf(RuleLabel rule) {
    return Optional.ofNullable(severities.get(rule.id()));
  }

  /**
   * Returns a threshold of a rule as it is set here.
   *
   * @throws IllegalArgumentException if the rule has no such threshold
   */
  public int threshold(RuleLabel rule, String name) {
    Integer set = thresholds.isEmpty() ? null : thresholds.get(rule.id() + "." + name);
    return set != null ? set : rule.threshold(name);
  }

  NotAssessed.@Nullable Reason gate(RuleLabel rule, Stage stage, LocalDate asOf) {
    if (off.contains(rule.id())) {
      return NotAssessed.Reason.SWITCHED_OFF;
    }
    Optional<LocalDate> from = appliesFrom(rule);
    if (from.isPresent() && asOf.isBefore(from.get())) {
      return NotAssessed.Reason.NOT_YET_IN_FORCE;
    }
    Set<Stage> at = stages(rule);
    return at.isEmpty() || at.contains(stage) ? null : NotAssessed.Reason.OTHER_STAGE;
  }

  private static Threshold thresholdOf(RuleLabel rule, String name) {
    for (Threshold threshold : rule.thresholds()) {
      if (threshold.name().equals(name)) {
        return threshold;
      }
    }
    throw new IllegalArgumentException("rule " + rule.id() + " has no threshold " + name);
  }

  /**
   * Builds a {@link RuleSet}; not thread-safe.
   *
   * <p>Every method that names a rule accepts former ids and throws {@link
   * IllegalArgumentException} for a rule that is not in the set.
   */
  public static final class Builder {

    private final String id;
    private final Map<String, Entry> entries = new TreeMap<>();
    private final Set<String> off = new HashSet<>();
    private final Map<String, Severity> severities = new TreeMap<>();
    private final Map<String, Set<Stage>> stages = new TreeMap<>();
    private final Map<String, Integer> thresholds = new TreeMap<>();
    private final Map<String, LocalDate> appliesFrom = new TreeMap<>();
    private final List<Lexicon> lexicons = new ArrayList<>();

    private Builder(String id) {
      this.id = id;
    }

    /**
     * Adds a rule.
     *
     * @throws IllegalArgumentException if the rule has no label, if its label cannot be used, or if
     *     its id is taken
     */
    public Builder add(Rule rule) {
      RuleLabel label = RuleLabel.of(rule.getClass());
      Entry other = entries.putIfAbsent(label.id(), new Entry(rule, label));
      if (other != null) {
        throw new IllegalArgumentException(
            "two rules have the id "
                + label.id()
                + ": "
                + other.rule().getClass().getName()
                + " and "
                + rule.getClass().getName());
      }
      return this;
    }

    /**
     * Adds the rules that other jars offer as services of the type {@link Rule}.
     *
     * <p>What was added before by hand stands: a class that is in the set already is passed over.
     * The order in which jars are found makes no difference.
     *
     * @param loader where to look for them; usually the caller's own class loader
     * @throws IllegalArgumentException if one of them cannot be made or cannot be added
     */
    public Builder addInstalled(ClassLoader loader) {
      InstalledRules.in(loader).stream().filter(rule -> !holds(rule.getClass())).forEach(this::add);
      return this;
    }

    private boolean holds(Class<?> rule) {
      return entries.values().stream().anyMatch(entry -> entry.rule().getClass() == rule);
    }

    /** Adds rules. */
    public Builder addAll(Iterable<? extends Rule> rules) {
      rules.forEach(this::add);
      return this;
    }

    /** Switches a rule off; it is then reported as not assessed. */
    public Builder off(String ruleId) {
      off.add(known(ruleId).id());
      return this;
    }

    /** Switches a rule on that another set, from which this one starts, had switched off. */
    public Builder on(String ruleId) {
      off.remove(known(ruleId).id());
      return this;
    }

    /** Lets a rule look only at examinations as of this day or later. */
    public Builder appliesFrom(String ruleId, LocalDate day) {
      appliesFrom.put(known(ruleId).id(), day);
      return this;
    }

    /** Weighs a rule otherwise. */
    public Builder severity(String ruleId, Severity severity) {
      RuleLabel rule = known(ruleId);
      if (rule.textOnly() && severity == Severity.ERROR) {
        throw new IllegalArgumentException(
            "rule " + rule.id() + " judges by words alone and weighs a warning at most");
      }
      severities.put(rule.id(), severity);
      return this;
    }

    /** Lets a rule look only at some stages. */
    public Builder stages(String ruleId, Set<Stage> at) {
      stages.put(known(ruleId).id(), at.isEmpty() ? Set.of() : EnumSet.copyOf(at));
      return this;
    }

    /** Sets a threshold of a rule. */
    public Builder threshold(String ruleId, String name, int value) {
      RuleLabel rule = known(ruleId);
      Threshold threshold = thresholdOf(rule, name);
      if (value < threshold.least() || value > threshold.most()) {
        throw new IllegalArgumentException(
            "threshold "
                + name
                + " of rule "
                + rule.id()
                + " lies between "
                + threshold.least()
                + " and "
                + threshold.most());
      }
      thresholds.put(rule.id() + "." + name, value);
      return this;
    }

    /**
     * Lets the rules look for the words of this list in texts of its language, instead of ours or
     * of one that was set before.
     */
    public Builder lexicon(Lexicon own) {
      lexicons.removeIf(other -> other.isFor(own.language()));
      lexicons.add(own);
      return this;
    }

    private RuleLabel known(String ruleId) {
      Entry entry = entries.get(ruleId);
      if (entry != null) {
        return entry.label();
      }
      List<RuleLabel> former = new ArrayList<>();
      for (Entry candidate : entries.values()) {
        if (candidate.label().formerIds().contains(ruleId)) {
          former.add(candidate.label());
        }
      }
      if (former.isEmpty()) {
        throw new IllegalArgumentException("there is no rule " + ruleId + " in this set");
      }
      return former.get(0);
    }

    /** Returns the rule set. */
    public RuleSet build() {
      return new RuleSet(this);
    }
  }
}

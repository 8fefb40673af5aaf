package io.github.sosmapping.rules;

import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.internal.Messages;
import io.github.sosmapping.rules.internal.Sentences;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known about a rule: its {@link RuleInfo} as a value. Equal by id. Immutable and
 * thread-safe.
 */
public final class RuleLabel {

  // Reading an annotation takes far longer than most rules take to look at a record.
  private static final ClassValue<RuleLabel> LABELS =
      new ClassValue<>() {
        @Override
        protected RuleLabel computeValue(Class<?> rule) {
          RuleInfo info = rule.getAnnotation(RuleInfo.class);
          if (info == null) {
            throw new IllegalArgumentException(
                "A rule needs a @RuleInfo label, so that findings can say what they are about: "
                    + rule.getName());
          }
          LabelCheck.require(info, rule);
          return new RuleLabel(info);
        }
      };

  private final String id;
  private final List<String> formerIds;
  private final String summary;
  private final Severity severity;
  private final Topic about;
  private final List<String> notices;
  private final String asks;
  private final String meets;
  private final Set<Stage> stages;
  private final List<Threshold> thresholds;
  private final Map<String, Integer> thresholdValues = new HashMap<>();
  private final boolean textOnly;
  private final boolean acknowledgeable;
  private final String since;
  private final Optional<LocalDate> appliesFrom;
  private final List<String> sources;

  private RuleLabel(RuleInfo info) {
    this.id = info.id();
    this.formerIds = List.of(info.formerIds());
    this.summary = info.summary();
    this.severity = info.severity();
    this.about = info.about();
    this.notices = List.of(info.notices());
    this.asks = info.asks();
    this.meets = info.meets();
    this.stages = Set.copyOf(Arrays.asList(info.stages()));
    this.thresholds = List.of(info.thresholds());
    thresholds.forEach(threshold -> thresholdValues.put(threshold.name(), threshold.value()));
    this.textOnly = info.textOnly();
    this.acknowledgeable = info.acknowledgeable();
    this.since = info.since();
    this.appliesFrom =
        info.appliesFrom().isEmpty()
            ? Optional.empty()
            : Optional.of(LocalDate.parse(info.appliesFrom()));
    this.sources = List.of(info.sources());
  }

  /**
   * Returns the label of a rule.
   *
   * @throws IllegalArgumentException if the rule has none, or one that cannot be used
   */
  public static RuleLabel of(Class<? extends Rule> rule) {
    return LABELS.get(rule);
  }

  /** Returns the written id, such as {@code DAN-007}. */
  public String id() {
    return id;
  }

  /** Returns the ids the rule had before. */
  public List<String> formerIds() {
    return formerIds;
  }

  /** Returns what is noticed, in a few words. */
  public String summary() {
    return summary;
  }

  /** Returns how much it matters unless an agency says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** Returns the part of the record it looks at. */
  public Topic about() {
    return about;
  }

  /** Returns the stages at which the rule looks; empty for all. */
  public Set<Stage> stages() {
    return stages;
  }

  /** Returns the numbers an agency may set. */
  public List<Threshold> thresholds() {
    return thresholds;
  }

  /**
   * Returns what a threshold is unless an agency says otherwise.
   *
   * @throws IllegalArgumentException if the label has no such threshold
   */
  int threshold(String name) {
    Integer value = thresholdValues.get(name);
    if (value == null) {
      throw new IllegalArgumentException("rule " + id + " has no threshold " + name);
    }
    return value;
  }

  /** Tells whether the rule judges by words alone. */
  public boolean textOnly() {
    return textOnly;
  }

  /** Tells whether a finding may be acknowledged. */
  public boolean acknowledgeable() {
    return acknowledgeable;
  }

  /** Returns the version of the rule set in which the rule first stood. */
  public String since() {
    return since;
  }

  /** Returns the first day of examination to which the rule applies, if there is one. */
  public Optional<LocalDate> appliesFrom() {
    return appliesFrom;
  }

  /** Returns the practice texts the rule rests on. */
  public List<String> sources() {
    return sources;
  }

  /** Returns how many sentences for findings the rule has. */
  public int sentences() {
    return notices.size();
  }

  /** Returns a sentence for a finding, in a language or else in English. */
  public String notices(int sentence, Locale locale, List<String> arguments) {
    return say(locale, "notices." + sentence, notices.get(sentence), arguments);
  }

  /** Returns the open question, in a language or else in English. */
  public String asks(Locale locale, List<String> arguments) {
    return say(locale, "asks", asks, arguments);
  }

  /** Returns the sentence for a record that meets the rule, in a language or else in English. */
  public String meets(Locale locale, List<String> arguments) {
    return say(locale, "meets", meets, arguments);
  }

  private String say(Locale locale, String key, String english, List<String> arguments) {
    return Sentences.in(locale, id + "." + key, arguments)
        .orElseGet(() -> Messages.fill(english, arguments));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RuleLabel that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id;
  }
}

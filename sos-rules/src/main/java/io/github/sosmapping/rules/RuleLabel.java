package io.github.sosmapping.rules;

import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.internal.Messages;
import io.github.sosmapping.rules.internal.Sentences;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is known about a rule: its {@link RuleInfo} as a value. Equal by id. Immutable and
 * thread-safe.
 */
public final class RuleLabel {

  private final RuleInfo info;

  private RuleLabel(RuleInfo info) {
    this.info = info;
  }

  /**
   * Returns the label of a rule.
   *
   * @throws IllegalArgumentException if the rule has none
   */
  public static RuleLabel of(Class<? extends Rule> rule) {
    RuleInfo info = rule.getAnnotation(RuleInfo.class);
    if (info == null) {
      throw new IllegalArgumentException(
          "A rule needs a @RuleInfo label, so that findings can say what they are about: "
              + rule.getName());
    }
    return new RuleLabel(info);
  }

  /** Returns the written id, such as {@code DAN-007}. */
  public String id() {
    return info.id();
  }

  /** Returns the ids the rule had before. */
  public List<String> formerIds() {
    return List.of(info.formerIds());
  }

  /** Returns what is noticed, in a few words. */
  public String summary() {
    return info.summary();
  }

  /** Returns how much it matters unless an agency says otherwise. */
  public Severity severity() {
    return info.severity();
  }

  /** Returns the part of the record it looks at. */
  public Topic about() {
    return info.about();
  }

  /** Returns the stages at which the rule looks; empty for all. */
  public Set<Stage> stages() {
    return Set.copyOf(Arrays.asList(info.stages()));
  }

  /** Returns the numbers an agency may set. */
  public List<Threshold> thresholds() {
    return List.of(info.thresholds());
  }

  /** Tells whether the rule judges by words alone. */
  public boolean textOnly() {
    return info.textOnly();
  }

  /** Tells whether a finding may be acknowledged. */
  public boolean acknowledgeable() {
    return info.acknowledgeable();
  }

  /** Returns the version of the rule set in which the rule first stood. */
  public String since() {
    return info.since();
  }

  /** Returns the first day of examination to which the rule applies, if there is one. */
  public Optional<LocalDate> appliesFrom() {
    return info.appliesFrom().isEmpty()
        ? Optional.empty()
        : Optional.of(LocalDate.parse(info.appliesFrom()));
  }

  /** Returns the practice texts the rule rests on. */
  public List<String> sources() {
    return List.of(info.sources());
  }

  /** Returns how many sentences for findings the rule has. */
  public int sentences() {
    return info.notices().length;
  }

  /** Returns a sentence for a finding, in a language or else in English. */
  public String notices(int sentence, Locale locale, List<String> arguments) {
    return say(locale, "notices." + sentence, info.notices()[sentence], arguments);
  }

  /** Returns the open question, in a language or else in English. */
  public String asks(Locale locale, List<String> arguments) {
    return say(locale, "asks", info.asks(), arguments);
  }

  /** Returns the sentence for a record that meets the rule, in a language or else in English. */
  public String meets(Locale locale, List<String> arguments) {
    return say(locale, "meets", info.meets(), arguments);
  }

  private String say(Locale locale, String key, String english, List<String> arguments) {
    return Sentences.in(locale, id() + "." + key, arguments)
        .orElseGet(() -> Messages.fill(english, arguments));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RuleLabel that && id().equals(that.id());
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id();
  }
}

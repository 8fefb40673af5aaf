package io.github.sosmapping.rules;

import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where one rule says what it noticed in one record, and where it gets its thresholds.
 *
 * <p>Used by one thread, for one call of {@link Rule#examine}.
 */
public final class Outcome {

  private final RuleLabel rule;
  private final RuleSet ruleSet;
  private final Predicate<RuleLabel> speaking;
  private final List<Notice> notices = new ArrayList<>();
  private final List<Met> met = new ArrayList<>();
  private final List<NotAssessed> notAssessed = new ArrayList<>();

  Outcome(RuleLabel rule, RuleSet ruleSet, Predicate<RuleLabel> speaking) {
    this.rule = rule;
    this.ruleSet = ruleSet;
    this.speaking = speaking;
  }

  /** A finding that can still be told more precisely. */
  public final class Notice {
    private final Pointer at;
    private final List<Pointer> related = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private List<String> arguments = List.of();
    private Severity severity = rule.severity();
    private int sentence;

    private Notice(Pointer at) {
      this.at = Objects.requireNonNull(at);
    }

    /** Names other places that have to do with it. */
    public Notice related(Iterable<Pointer> places) {
      places.forEach(related::add);
      return this;
    }

    /** Names the parts of the text it is about. */
    public Notice spans(List<Span> parts) {
      spans.addAll(parts);
      return this;
    }

    /**
     * Chooses one of the rule's sentences, from 0.
     *
     * @throws IndexOutOfBoundsException if the label has no such sentence
     */
    public Notice sentence(int number) {
      this.sentence = Objects.checkIndex(number, rule.sentences());
      return this;
    }

    /** Hands over what the sentence needs: counts and terms of the format, never words. */
    public Notice with(Object... values) {
      arguments = texts(values);
      return this;
    }

    /** Weighs it otherwise than the label does; a rule set still has the last word. */
    public Notice weighing(Severity other) {
      severity = other;
      return this;
    }

    private Finding finding() {
      Severity weight = ruleSet.severityOf(rule).orElse(severity);
      if (rule.textOnly() && weight == Severity.ERROR) {
        weight = Severity.WARNING;
      }
      return new Finding(rule, weight, at, related, spans, sentence, arguments);
    }
  }

  /** Says that something deserves a second look. */
  public Notice finding(Pointer at) {
    Notice notice = new Notice(at);
    notices.add(notice);
    return notice;
  }

  /** Says that something is in place. */
  public void met(List<Pointer> at, Object... arguments) {
    met.add(new Met(rule, at, texts(arguments)));
  }

  private static List<String> texts(Object[] values) {
    String[] texts = new String[values.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = String.valueOf(values[i]);
    }
    return List.of(texts);
  }

  /** Says that all of these things are in place; says nothing about an empty list. */
  public void metAll(List<? extends Located<?>> things, Object... arguments) {
    if (!things.isEmpty()) {
      List<Pointer> places = new ArrayList<>(things.size());
      things.forEach(thing -> places.add(thing.at()));
      met(places, arguments);
    }
  }

  /** Says that something could not or need not be looked at. */
  public void notAssessed(NotAssessed.Reason reason, Pointer at, String... arguments) {
    notAssessed.add(new NotAssessed(rule, reason, at, List.of(arguments)));
  }

  /**
   * Tells whether another rule looks at this record too: it is in the rule set, switched on, in
   * force on this day and meant for this stage. Only then may a cause be left to it.
   */
  public boolean looks(Class<? extends Rule> other) {
    return speaking.test(RuleLabel.of(other));
  }

  /** Says that another rule, one that {@link #looks}, speaks about the same cause. */
  public void coveredBy(Class<? extends Rule> other, Pointer at) {
    notAssessed(NotAssessed.Reason.COVERED_BY_OTHER_RULE, at, RuleLabel.of(other).id());
  }

  /** Tells whether this rule has found anything so far. */
  public boolean hasFindings() {
    return !notices.isEmpty();
  }

  /**
   * Returns a threshold of this rule: what the rule set says, or else what the label says.
   *
   * @throws IllegalArgumentException if the label has no such threshold
   */
  public int threshold(String name) {
    return ruleSet.threshold(rule, name);
  }

  /** Returns the word list that the rule set brings for a language, if it brings one. */
  public Optional<Lexicon> lexicon(Language language) {
    return ruleSet.lexicon(language);
  }

  List<Finding> findings() {
    if (notices.isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>(notices.size());
    notices.forEach(notice -> findings.add(notice.finding()));
    return findings;
  }

  List<Met> met() {
    return met;
  }

  List<NotAssessed> notAssessed() {
    return notAssessed;
  }
}

package io.github.sosmapping.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.family.FamilyRecord;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;

/**
 * Runs one rule on fragments of records and says what it did.
 *
 * <p>Usage: {@code
 * RuleTester.of(DangerWithoutSafetyGoal.class).on(fragment).notices("/mappings/0/…")}.
 */
public final class RuleTester {

  private final RuleSet ruleSet;
  private final String id;

  private RuleTester(RuleSet ruleSet, String id) {
    this.ruleSet = ruleSet;
    this.id = id;
  }

  /** Starts testing a rule. */
  public static RuleTester of(Class<? extends Rule> rule) {
    try {
      String id = RuleLabel.of(rule).id();
      RuleSet.Builder builder = RuleSet.standard().toBuilder("test");
      if (!RuleSet.standard().isOn(id)) {
        builder.add(rule.getDeclaredConstructor().newInstance());
      }
      return new RuleTester(builder.build(), id);
    } catch (NoSuchMethodException
        | InstantiationException
        | IllegalAccessException
        | InvocationTargetException e) {
      throw new LinkageError("A rule needs a public constructor without arguments.", e);
    }
  }

  /** Sets a threshold of the rule. */
  public RuleTester threshold(String name, int value) {
    return new RuleTester(ruleSet.toBuilder("test").threshold(id, name, value).build(), id);
  }

  /** Switches another rule off. */
  public RuleTester without(Class<? extends Rule> other) {
    return new RuleTester(ruleSet.toBuilder("test").off(RuleLabel.of(other).id()).build(), id);
  }

  /** Examines a fragment. */
  public Checked on(String fragment) {
    FamilyRecord record = Fragment.record(fragment);
    Examination examination = Examiner.examine(record, Fragment.AS_OF, ruleSet);
    assertThat(examination.notAssessed())
        .as("the rule must not fail")
        .noneMatch(entry -> entry.reason() == NotAssessed.Reason.RULE_FAILED);
    return new Checked(ofThisRule(examination));
  }

  // The other rules are there because a rule may leave a cause to them.
  private Examination ofThisRule(Examination all) {
    return new Examination(
        all.ruleSet(),
        all.asOf(),
        all.findings().stream().filter(entry -> entry.rule().id().equals(id)).toList(),
        all.workingWell().stream().filter(entry -> entry.rule().id().equals(id)).toList(),
        all.notAssessed().stream().filter(entry -> entry.rule().id().equals(id)).toList());
  }

  /** What the rule did on one fragment. */
  public static final class Checked {

    private final Examination examination;

    private Checked(Examination examination) {
      this.examination = examination;
    }

    /** Asserts that it noticed something at exactly these places. */
    public Checked notices(String... pointers) {
      assertThat(places()).containsExactlyInAnyOrder(pointers);
      return this;
    }

    /** Asserts that all findings weigh this much. */
    public Checked weighing(Severity severity) {
      assertThat(examination.findings())
          .isNotEmpty()
          .allMatch(finding -> finding.severity() == severity);
      return this;
    }

    /** Asserts the English sentence of the first finding. */
    public Checked saying(String sentence) {
      assertThat(examination.findings().get(0).message(Locale.UK)).isEqualTo(sentence);
      return this;
    }

    /** Asserts the part of the text that the first finding is about. */
    public Checked about(int start, int end) {
      assertThat(examination.findings().get(0).spans()).contains(new Span(start, end));
      return this;
    }

    /** Asserts that it noticed nothing, whether or not it could look. */
    public Checked staysSilent() {
      assertThat(places()).isEmpty();
      return this;
    }

    /** Asserts that it noticed nothing and says so with this sentence. */
    public Checked isMet(String sentence) {
      staysSilent();
      assertThat(examination.workingWell())
          .extracting(met -> met.message(Locale.UK))
          .contains(sentence);
      return this;
    }

    /** Asserts that it noticed nothing because it did not look. */
    public Checked isNotAssessed(NotAssessed.Reason reason) {
      staysSilent();
      assertThat(examination.notAssessed()).extracting(NotAssessed::reason).contains(reason);
      return this;
    }

    private List<String> places() {
      return examination.findings().stream().map(finding -> finding.at().toString()).toList();
    }
  }
}

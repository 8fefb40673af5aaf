package io.github.sosmapping.rules;

import io.github.sosmapping.core.family.Stage;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The label of a rule: everything a reader of a finding may ask about it.
 *
 * <p>The sentences here are the English ones; other languages stand in bundles under the id of the
 * rule. {@code {0}}, {@code {1}} … are filled with what the rule hands over: counts, dates of the
 * examination, terms of the format; never words of the record.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RuleInfo {

  /** Written id, such as {@code DAN-007}; never changed and never used again. */
  String id();

  /** Ids the rule had before, still accepted in configurations. */
  String[] formerIds() default {};

  /** What is noticed, in at most 90 characters without a full stop. */
  String summary();

  /** How much it matters unless an agency says otherwise. */
  Severity severity();

  /** The part of the record it looks at. */
  Topic about();

  /** What was noticed, as whole sentences; a rule with several cases has one for each. */
  String[] notices();

  /** The open question that helps to think on. */
  String asks();

  /** What can be said when the record meets the rule, as a whole sentence naming what is there. */
  String meets();

  /** Stages at which the rule looks; all when empty. */
  Stage[] stages() default {};

  /** Numbers an agency may set. */
  Threshold[] thresholds() default {};

  /** True when the rule judges by words alone; such findings never weigh more than a warning. */
  boolean textOnly() default false;

  /** False when a finding may not be acknowledged away. */
  boolean acknowledgeable() default true;

  /** Version of the rule set in which the rule first stood. */
  String since() default "1";

  /** First day of records' examination to which the rule applies, as year-month-day, or empty. */
  String appliesFrom() default "";

  /** The practice texts it rests on, by the codes of the list of sources. */
  String[] sources();
}

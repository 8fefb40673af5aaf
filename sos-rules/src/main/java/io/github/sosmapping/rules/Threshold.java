package io.github.sosmapping.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A number of a rule that an agency may set: days, counts, percent. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Threshold {

  /** Name by which the rule asks for it and a configuration sets it, in camel case. */
  String name();

  /** Value where nobody sets another. */
  int value();

  /** Smallest value that makes sense. */
  int least() default 0;

  /** Largest value that makes sense. */
  int most() default 10_000;

  /** What it means, as one sentence. */
  String meaning();
}

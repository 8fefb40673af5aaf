package io.github.sosmapping.rules;

import java.time.DateTimeException;
import java.util.HashSet;
import java.util.Set;

/** What a label has to hold before a rule can be asked anything; says all of it in one message. */
final class LabelCheck {

  private LabelCheck() {}

  static void require(RuleLabel label, Class<?> rule) {
    StringBuilder trouble = new StringBuilder();
    note(!isId(label.id()), "its id is not of the form ABC-001", trouble);
    note(label.sentences() == 0, "it has no sentence for what it notices", trouble);
    note(!hasDay(label), "appliesFrom is not a day such as 2026-06-30", trouble);
    note(!thresholdsFit(label), "a threshold stands twice or outside its own range", trouble);
    if (trouble.length() > 0) {
      throw new IllegalArgumentException(
          "the @RuleInfo label of " + rule.getName() + " cannot be used:" + trouble);
    }
  }

  private static void note(boolean wrong, String what, StringBuilder trouble) {
    if (wrong) {
      trouble.append(trouble.length() == 0 ? " " : "; ").append(what);
    }
  }

  private static boolean isId(String id) {
    int dash = id.indexOf('-');
    if (dash < 2 || dash == id.length() - 1) {
      return false;
    }
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean fits = i == dash || (i < dash ? c >= 'A' && c <= 'Z' : c >= '0' && c <= '9');
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasDay(RuleLabel label) {
    try {
      label.appliesFrom();
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean thresholdsFit(RuleLabel label) {
    Set<String> names = new HashSet<>();
    for (Threshold threshold : label.thresholds()) {
      boolean inside =
          threshold.value() >= threshold.least() && threshold.value() <= threshold.most();
      if (!inside || !names.add(threshold.name())) {
        return false;
      }
    }
    return true;
  }
}

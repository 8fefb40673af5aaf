package io.github.sosmapping.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** What a label has to hold before a rule can be asked anything; says all of it in one message. */
final class LabelCheck {

  private LabelCheck() {}

  static void require(RuleInfo info, Class<?> rule) {
    StringBuilder trouble = new StringBuilder();
    note(!isId(info.id()), "its id is not of the form ABC-001", trouble);
    note(info.notices().length == 0, "it has no sentence for what it notices", trouble);
    note(!hasDay(info.appliesFrom()), "appliesFrom is not a day such as 2026-06-30", trouble);
    note(!thresholdsFit(info), "a threshold stands twice or outside its own range", trouble);
    if (!trouble.isEmpty()) {
      throw new IllegalArgumentException(
          "the @RuleInfo label of " + rule.getName() + " cannot be used:" + trouble);
    }
  }

  private static void note(boolean wrong, String what, StringBuilder trouble) {
    if (wrong) {
      trouble.append(trouble.isEmpty() ? " " : "; ").append(what);
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

  private static boolean hasDay(String appliesFrom) {
    if (appliesFrom.isEmpty()) {
      return true;
    }
    try {
      LocalDate.parse(appliesFrom);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean thresholdsFit(RuleInfo info) {
    Set<String> names = new HashSet<>();
    for (Threshold threshold : info.thresholds()) {
      boolean inside =
          threshold.value() >= threshold.least() && threshold.value() <= threshold.most();
      if (!inside || !names.add(threshold.name())) {
        return false;
      }
    }
    return true;
  }
}

package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.core.worry.PastHarm;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How far two texts hold the same words, in any language. */
final class SameWords {

  private SameWords() {}

  static String of(DangerStatement danger) {
    return whole(danger.fullText(), danger.behaviourFeared(), danger.impactOnChild());
  }

  static String of(PastHarm harm) {
    return whole(harm.fullText(), harm.behaviour(), harm.impact());
  }

  private static String whole(
      Optional<PlainText> whole, Optional<PlainText> first, Optional<PlainText> second) {
    return whole
        .map(PlainText::text)
        .orElseGet(
            () ->
                first.map(PlainText::text).orElse("")
                    + ' '
                    + second.map(PlainText::text).orElse(""));
  }

  /** Returns which share of the words both hold, each word as often as it stands there. */
  static int percent(String one, String other) {
    Map<String, Integer> left = new HashMap<>();
    int words = count(one, left);
    Map<String, Integer> right = new HashMap<>();
    words += count(other, right);
    if (words == 0) {
      return 0;
    }
    int shared = 0;
    for (Map.Entry<String, Integer> entry : left.entrySet()) {
      shared += Math.min(entry.getValue(), right.getOrDefault(entry.getKey(), 0));
    }
    return (int) (200L * shared / words);
  }

  private static int count(String text, Map<String, Integer> words) {
    int count = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.merge(text.substring(start, i).toLowerCase(Locale.ROOT), 1, Integer::sum);
        count++;
        start = -1;
      }
    }
    return count;
  }
}

package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.core.worry.PastHarm;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How far two texts hold the same words, in any language. */
final class SameWords {

  private static final int TIMES = 3;

  private SameWords() {}

  /** Returns which share of their words both hold, each word as often as it stands there. */
  static int percent(DangerStatement danger, PastHarm harm) {
    List<String> one = whole(danger.fullText(), danger.behaviourFeared(), danger.impactOnChild());
    List<String> other = whole(harm.fullText(), harm.behaviour(), harm.impact());
    // Texts of very different length are not the same, and counting them could take long.
    return Math.max(length(one), length(other)) > TIMES * Math.min(length(one), length(other))
        ? 0
        : percent(one, other);
  }

  private static List<String> whole(
      Optional<PlainText> whole, Optional<PlainText> first, Optional<PlainText> second) {
    Stream<Optional<PlainText>> parts =
        whole.isPresent() ? Stream.of(whole) : Stream.of(first, second);
    return parts.flatMap(Optional::stream).map(PlainText::text).toList();
  }

  private static long length(List<String> texts) {
    return texts.stream().mapToLong(String::length).sum();
  }

  private static int percent(List<String> one, List<String> other) {
    Map<String, Integer> left = new HashMap<>();
    Map<String, Integer> right = new HashMap<>();
    int words = 0;
    for (String text : one) {
      words += count(text, left);
    }
    for (String text : other) {
      words += count(text, right);
    }
    int shared = 0;
    for (Map.Entry<String, Integer> entry : left.entrySet()) {
      shared += Math.min(entry.getValue(), right.getOrDefault(entry.getKey(), 0));
    }
    return words == 0 ? 0 : (int) (200L * shared / words);
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

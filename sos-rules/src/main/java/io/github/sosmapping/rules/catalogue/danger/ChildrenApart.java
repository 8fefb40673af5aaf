package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.rules.internal.Passage;
import io.github.sosmapping.rules.text.Names;
import io.github.sosmapping.rules.text.WordTable;
import io.github.sosmapping.rules.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether a text speaks of one child apart from the others. */
final class ChildrenApart {

  // Further apart, two names no longer stand in one list of names.
  private static final int LIST = 3;
  private static final int SEVERAL = -1;
  private static final WordTable ONE_OF_THEM =
      WordTable.of("youngest younger eldest oldest older baby toddler teenager");

  private final Map<String, Integer> byName = new HashMap<>();

  ChildrenApart(List<Child> children) {
    for (int i = 0; i < children.size(); i++) {
      add(children.get(i).label(), i);
      for (Label other : children.get(i).alsoCalled()) {
        add(other, i);
      }
    }
  }

  private void add(Label label, int child) {
    Words words = Words.of(label.value(), Names.none());
    for (int i = 0; i < words.count(); i++) {
      String name =
          label
              .value()
              .substring(words.span(i).start(), words.span(i).end())
              .toLowerCase(Locale.ROOT);
      byName.merge(name, child, (a, b) -> a.equals(b) ? a : Integer.valueOf(SEVERAL));
    }
  }

  /** Tells whether one child is named in a sentence alone, or well away from the others. */
  boolean areTold(Passage passage) {
    int named = SEVERAL;
    int at = 0;
    boolean several = false;
    for (int i = 0; i < passage.words().count(); i++) {
      if (passage.opensSentence(i)) {
        if (named != SEVERAL && !several) {
          return true;
        }
        named = SEVERAL;
        several = false;
      }
      if (passage.isAny(i, ONE_OF_THEM)) {
        return true;
      }
      int child = byName.getOrDefault(passage.lower(i), SEVERAL);
      if (child != SEVERAL) {
        boolean other = named != SEVERAL && named != child;
        if (other && i - at > LIST) {
          return true;
        }
        several |= other;
        named = child;
        at = i;
      }
    }
    return named != SEVERAL && !several;
  }
}

package io.github.sosmapping.testkit.internal.story;

import io.github.sosmapping.testkit.internal.words.Bank;
import io.github.sosmapping.testkit.internal.words.Dice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** First names that nobody bears, each once in a record. */
final class Names {

  private static final List<List<String>> GROUPS =
      Bank.lines("names").stream().map(line -> List.of(line.split(" ", -1))).toList();

  private final Dice dice;
  private final Set<String> taken = new HashSet<>();

  Names(Dice dice) {
    this.dice = dice;
  }

  /** Returns a group of names that sound alike, by number. */
  int group() {
    return dice.below(GROUPS.size() / 2);
  }

  /** Returns a name of a group, or of another one when it is used up. */
  String of(int group, boolean she) {
    for (int i = 0; i <= GROUPS.size(); i++) {
      List<String> names = GROUPS.get((group + i) * 2 % GROUPS.size() + (she ? 0 : 1));
      List<String> free = new ArrayList<>(names.subList(1, names.size()));
      free.removeAll(taken);
      if (!free.isEmpty()) {
        String name = dice.one(free);
        taken.add(name);
        return name;
      }
    }
    throw new IllegalStateException("no name is left");
  }
}

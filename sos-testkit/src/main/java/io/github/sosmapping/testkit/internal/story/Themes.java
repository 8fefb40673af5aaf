package io.github.sosmapping.testkit.internal.story;

import io.github.sosmapping.testkit.internal.words.Bank;
import io.github.sosmapping.testkit.internal.words.Dice;
import java.util.ArrayList;
import java.util.List;

/** The worries that stories can be about. */
final class Themes {

  private static final List<Bank> ALL =
      Bank.lines("themes").stream().map(name -> Bank.read("themes/" + name)).toList();

  private Themes() {}

  /** Returns all of them. */
  static List<Bank> all() {
    return ALL;
  }

  /** Returns one that fits a child and the family, and that the story does not have yet. */
  static Bank pick(Dice dice, Kid kid, Cast cast, List<Bank> taken) {
    List<Bank> fitting = new ArrayList<>();
    for (Bank theme : ALL) {
      if (!taken.contains(theme) && fits(theme, kid, cast)) {
        fitting.add(theme);
      }
    }
    return dice.one(fitting);
  }

  private static boolean fits(Bank theme, Kid kid, Cast cast) {
    String ages = theme.setting("ages");
    int dash = ages.indexOf('-');
    boolean age =
        kid.age() >= Integer.parseInt(ages.substring(0, dash))
            && kid.age() <= Integer.parseInt(ages.substring(dash + 1));
    return age
        && switch (theme.setting("needs")) {
          case "parent2" -> cast.parents().size() > 1;
          case "sibling" -> cast.kids().size() > 1;
          default -> true;
        };
  }
}

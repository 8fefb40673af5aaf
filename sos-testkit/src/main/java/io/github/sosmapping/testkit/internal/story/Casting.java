package io.github.sosmapping.testkit.internal.story;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.family.Communication;
import io.github.sosmapping.core.family.Role;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.testkit.internal.words.Dice;
import io.github.sosmapping.testkit.internal.words.Scribe;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses who is in a story. */
final class Casting {

  private static final int MOST_KIDS = 3;

  private final Dice dice;
  private final Names names;
  private final Scribe scribe;
  private final Outline outline;
  private final int mine;
  private final int theirs;

  private Casting(Dice dice, Scribe scribe, Outline outline) {
    this.dice = dice;
    this.names = new Names(dice);
    this.scribe = scribe;
    this.outline = outline;
    this.mine = names.group();
    this.theirs = dice.percent(50) ? mine : names.group();
  }

  static Cast cast(Dice dice, Scribe scribe, Outline outline) {
    return new Casting(dice, scribe, outline).all();
  }

  private Cast all() {
    // Drawn before anything that depends on the size, so that a smaller record keeps its people.
    List<Kid> kids = kids().subList(0, outline.size().children());
    boolean cared = outline.stage() == Stage.CHILDREN_IN_CARE;
    boolean together = dice.percent(45);
    boolean twoTakePart = together || dice.percent(60);
    boolean firstShe = dice.percent(80);
    boolean secondShe = dice.percent(8) == firstShe;
    Who first = parent("parent-1", mine, firstShe, firstShe ? "Mum" : "Dad");
    Who second = parent("parent-2", theirs, secondShe, second(firstShe, secondShe));
    List<Who> parents = twoTakePart ? List.of(first, second) : List.of(first);
    return new Cast(
        kids,
        parents,
        twoTakePart ? Optional.empty() : Optional.of(second),
        network(cared),
        cared,
        together,
        who("friend", names.group(), dice.percent(50), Role.FRIEND),
        job());
  }

  private static String second(boolean firstShe, boolean secondShe) {
    if (firstShe == secondShe) {
      return secondShe ? "Mama" : "Papa";
    }
    return secondShe ? "Mum" : "Dad";
  }

  private List<Kid> kids() {
    List<Kid> kids = new ArrayList<>();
    int age = dice.from(1, 14);
    for (int i = 0; i < MOST_KIDS; i++) {
      boolean she = dice.percent(50);
      Who who = who("child-" + (i + 1), dice.percent(50) ? mine : theirs, she, Role.CHILD);
      YearMonth born = YearMonth.from(outline.asOf()).minusYears(age).minusMonths(dice.from(0, 11));
      boolean aids = age > 3 && dice.percent(6);
      kids.add(new Kid(who, born, age, age < 2 ? Communication.PRE_VERBAL : talks(aids)));
      age = (age + dice.from(2, 6)) % 15;
    }
    return kids;
  }

  private static Communication talks(boolean aids) {
    return aids ? Communication.SIGNS_OR_AIDS : Communication.VERBAL;
  }

  private List<Who> network(boolean cared) {
    boolean gran = dice.percent(65);
    Who grandparent =
        who("helper-1", mine, gran, cared ? Role.CARER : Role.GRANDPARENT)
            .called(gran ? dice.one(List.of("Nan", "Gran")) : "Grandad");
    Who neighbour = who("helper-2", names.group(), dice.percent(60), Role.NEIGHBOUR);
    boolean aunt = dice.percent(60);
    Who kin = who("helper-3", theirs, aunt, Role.RELATIVE);
    Who coach = who("helper-4", names.group(), dice.percent(50), Role.COMMUNITY_MEMBER);
    boolean four = dice.percent(50);
    return four
        ? List.of(grandparent, neighbour, kin, coach)
        : List.of(grandparent, neighbour, kin);
  }

  private Cast.Job job() {
    return new Cast.Job(
        professional("worker", Role.SOCIAL_WORKER),
        professional("supervisor", Role.SUPERVISOR),
        professional("teacher", Role.SCHOOL),
        professional("nurse", Role.HEALTH),
        professional("chair", Role.CONFERENCE_CHAIR_OR_IRO),
        professional("adviser", Role.OTHER_PROFESSIONAL),
        professional("colleague", Role.SOCIAL_WORKER));
  }

  private Who professional(String id, Role role) {
    return who(id, names.group(), dice.percent(65), role);
  }

  private Who parent(String id, int group, boolean she, String called) {
    return who(id, group, she, Role.PARENT).called(called);
  }

  private Who who(String id, int group, boolean she, Role role) {
    String name = scribe.labelled(names.of(group, she));
    return new Who(Id.of(id), name, name, she, role);
  }
}

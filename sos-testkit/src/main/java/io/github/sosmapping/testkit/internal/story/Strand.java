package io.github.sosmapping.testkit.internal.story;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.plan.PlanRule;
import io.github.sosmapping.core.scale.SafetyScale;
import io.github.sosmapping.core.voice.VoiceEntry;
import io.github.sosmapping.core.worry.ComplicatingFactor;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.core.worry.PastHarm;
import io.github.sosmapping.testkit.internal.words.Bank;
import io.github.sosmapping.testkit.internal.words.Scene;
import io.github.sosmapping.testkit.internal.words.Slot;
import io.github.sosmapping.testkit.internal.words.Template;
import java.util.ArrayList;
import java.util.List;

/** One worry of a story with all that answers it: a theme, a child, an adult, and who helps. */
final class Strand {

  private final int number;
  private final Bank theme;
  private final Kid kid;
  private final Who parent;
  private final Who other;
  private final List<Who> helpers;
  private final Scene scene;
  private final Cast cast;
  private final int firstMap;

  Strand(int number, Bank theme, Kid kid, Who parent, int firstMap, Cast cast, Scene scene) {
    this.number = number;
    this.theme = theme;
    this.kid = kid;
    this.parent = parent;
    this.firstMap = firstMap;
    this.cast = cast;
    this.scene = scene;
    boolean kinFirst = number % 2 == 0;
    List<Who> network = cast.network();
    this.helpers =
        List.of(network.get(kinFirst ? 2 : 0), network.get(1), network.get(kinFirst ? 0 : 2));
    this.other =
        cast.parents().stream()
            .filter(one -> !one.id().equals(parent.id()))
            .findFirst()
            .orElse(helpers.get(2));
    fill();
  }

  private void fill() {
    scene
        .put(Slot.CHILD, kid.who().name())
        .put(Slot.CHILD_HE, kid.who().he())
        .put(Slot.CHILD_HIS, kid.who().his())
        .put(Slot.CHILD_HIM, kid.who().him())
        .put(Slot.PARENT, parent.name())
        .put(Slot.PARENT_HE, parent.he())
        .put(Slot.PARENT_HIS, parent.his())
        .put(Slot.PARENT_HIM, parent.him())
        .put(Slot.MUM, parent.called())
        .put(Slot.PARENT2, other.name())
        .put(Slot.HELPER, helpers.get(0).name())
        .put(Slot.NAN, helpers.get(0).called())
        .put(Slot.HELPER2, helpers.get(1).name())
        .put(Slot.HELPER3, helpers.get(2).name())
        .put(Slot.FRIEND, cast.friend().name())
        .put(Slot.WORKER, cast.job().worker().name())
        .put(Slot.TEACHER, cast.job().teacher().name())
        .put(Slot.NURSE, cast.job().nurse().name())
        .put(
            Slot.SIBLING,
            cast.kids().stream()
                .filter(one -> !one.id().equals(kid.id()))
                .map(one -> one.who().name())
                .findFirst()
                .orElse(kid.who().name()));
  }

  int number() {
    return number;
  }

  Bank theme() {
    return theme;
  }

  Kid kid() {
    return kid;
  }

  Who parent() {
    return parent;
  }

  Who helper() {
    return helpers.get(0);
  }

  Who neighbour() {
    return helpers.get(1);
  }

  List<Who> helpers() {
    return helpers;
  }

  Scene scene() {
    return scene;
  }

  /** Returns the same worry as another child of the family lives with it. */
  Strand seenBy(Kid other) {
    return new Strand(number, theme, other, parent, firstMap, cast, new Scene(scene.today()));
  }

  int firstMap() {
    return firstMap;
  }

  /** Returns the version that stands in this map, or the first one where the map is older. */
  int at(int map) {
    return Math.max(map, firstMap);
  }

  /** Tells whether the worry was known when this map was made. */
  boolean isOn(int map) {
    return map >= firstMap;
  }

  /** Tells whether an earlier map holds an earlier version. */
  boolean wasOn(int map) {
    return map > firstMap;
  }

  /** Returns who fills a slot; children never have to do anything. */
  private Who in(Slot slot) {
    return switch (slot) {
      case PARENT -> parent;
      case PARENT2 -> other;
      case HELPER -> helpers.get(0);
      case HELPER2 -> helpers.get(1);
      case HELPER3 -> helpers.get(2);
      case FRIEND -> cast.friend();
      case WORKER -> cast.job().worker();
      case TEACHER -> cast.job().teacher();
      case NURSE -> cast.job().nurse();
      default -> kid.who();
    };
  }

  /** Returns the grown-ups a template names; the parent where it names none. */
  List<Who> doers(Template template) {
    List<Who> found = new ArrayList<>();
    for (Slot slot : template.people()) {
      if (slot != Slot.CHILD) {
        found.add(in(slot));
      }
    }
    return found.isEmpty() ? List.of(parent) : List.copyOf(found);
  }

  /** Returns the family and network a template names; the child where it names none. */
  List<Who> kinAmong(Template template) {
    List<Who> found = new ArrayList<>();
    for (Slot slot : template.people()) {
      Who who = in(slot);
      if (!who.role().isProfessional()) {
        found.add(who);
      }
    }
    return found.isEmpty() ? List.of(kid.who()) : List.copyOf(found);
  }

  Id<PastHarm> harm(int map) {
    return Id.of("harm-" + number + "-" + (map + 1));
  }

  Id<DangerStatement> danger(int map) {
    return Id.of("danger-" + number + "-" + (map + 1));
  }

  Id<SafetyGoal> goal(int map) {
    return Id.of("goal-" + number + "-" + (map + 1));
  }

  Id<ComplicatingFactor> factor(int map) {
    return Id.of("factor-" + number + "-" + (map + 1));
  }

  Id<SafetyScale> scale(int map) {
    return Id.of("scale-" + number + "-" + (map + 1));
  }

  Id<PlanRule> rule(int place) {
    return Id.of("rule-" + number + "-" + (place + 1));
  }

  /** Returns the id of the child's idea that became the first rule. */
  Id<VoiceEntry> idea() {
    return Id.of("idea-" + number);
  }
}

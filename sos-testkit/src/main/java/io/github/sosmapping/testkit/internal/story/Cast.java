package io.github.sosmapping.testkit.internal.story;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.family.Individual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everybody in a story.
 *
 * @param kids the children
 * @param parents the parents who take part, one or two
 * @param absent a parent whom nobody can find
 * @param network the people around the family: first whoever does most, then the neighbour
 * @param cared whether the first of the network cares for the children day by day
 * @param together whether the parents share a home
 * @param friend somebody outside the network
 * @param job the people whose job it is
 */
record Cast(
    List<Kid> kids,
    List<Who> parents,
    Optional<Who> absent,
    List<Who> network,
    boolean cared,
    boolean together,
    Who friend,
    Job job) {

  /** The people whose job it is. */
  record Job(
      Who worker, Who supervisor, Who teacher, Who nurse, Who chair, Who adviser, Who colleague) {

    List<Who> all() {
      return List.of(worker, supervisor, teacher, nurse, chair, adviser, colleague);
    }
  }

  /** Returns the parents who take part and whoever looks after the children in their place. */
  List<Who> parentsAndCarers() {
    List<Who> found = new ArrayList<>(parents);
    if (cared) {
      found.add(network.get(0));
    }
    return found;
  }

  /** Returns everybody but the children. */
  List<Who> adults() {
    List<Who> found = new ArrayList<>(parents);
    absent.ifPresent(found::add);
    found.addAll(network);
    found.add(friend);
    found.addAll(job.all());
    return found;
  }

  static List<Id<Individual>> ids(List<Who> people) {
    return people.stream().map(Who::id).toList();
  }
}

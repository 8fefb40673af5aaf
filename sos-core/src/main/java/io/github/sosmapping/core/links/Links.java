package io.github.sosmapping.core.links;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.basis.Versioned;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.core.walk.RecordVisitor;
import io.github.sosmapping.core.walk.RecordWalker;
import io.github.sosmapping.core.walk.TextPlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the ids in one record lead to.
 *
 * <p>Ids name one thing in a record. Where the same thing appears in several dated versions, each
 * version has an id of its own and says which one it supersedes; {@link #latest} follows that
 * chain. Links that lead nowhere are ordinary and are reported as values. Immutable and
 * thread-safe; made once per record.
 */
public final class Links {

  private final Map<Id<?>, Located<Identified>> byId;
  private final Set<Id<?>> ambiguous;
  private final Map<Id<?>, Located<Identified>> successors;
  private final List<LinkProblem> problems;

  private Links(Index index, List<LinkProblem> problems) {
    this.byId = index.byId;
    this.ambiguous = index.ambiguous;
    this.successors = index.successors;
    this.problems = List.copyOf(problems);
  }

  /** Follows every link of a record. */
  public static Links of(FamilyRecord record) {
    return of(record, new RecordVisitor() {});
  }

  /**
   * Follows every link of a record, and shows everything on the way to a visitor, so that one walk
   * serves both.
   */
  public static Links of(FamilyRecord record, RecordVisitor companion) {
    Index index = new Index(companion);
    RecordWalker.walk(record, index);
    List<LinkProblem> problems = new ArrayList<>(index.usedTwice);
    for (Reference reference : index.references) {
      reference.kindOfProblem(index).ifPresent(kind -> problems.add(reference.problem(kind)));
    }
    return new Links(index, problems);
  }

  /** Returns what an id leads to. */
  public <T extends Identified> Resolution<T> resolve(Id<? extends T> id, Class<T> type) {
    if (ambiguous.contains(id)) {
      return new Resolution.Ambiguous<>();
    }
    Located<Identified> target = byId.get(id);
    if (target == null) {
      return new Resolution.Dangling<>();
    }
    if (!type.isInstance(target.value())) {
      return new Resolution.WrongKind<>();
    }
    return new Resolution.Found<>(new Located<>(type.cast(target.value()), target.at()));
  }

  /** Returns the thing an id leads to, when it leads to exactly one of the right kind. */
  public <T extends Identified> Optional<T> find(Id<? extends T> id, Class<T> type) {
    return resolve(id, type) instanceof Resolution.Found<T> found
        ? Optional.of(found.target().value())
        : Optional.empty();
  }

  /** Returns the things several ids lead to, without those that lead nowhere. */
  public <T extends Identified> List<T> findAll(
      Collection<? extends Id<? extends T>> ids, Class<T> type) {
    List<T> found = new ArrayList<>(ids.size());
    for (Id<? extends T> id : ids) {
      find(id, type).ifPresent(found::add);
    }
    return found;
  }

  /**
   * Returns the latest version of what an id leads to: the thing itself, or what superseded it, and
   * so on. A circle of versions ends where it closes.
   */
  public <T extends Identified> Optional<Located<T>> latest(Id<? extends T> id, Class<T> type) {
    if (!(resolve(id, type) instanceof Resolution.Found<T> found)) {
      return Optional.empty();
    }
    Located<T> current = found.target();
    if (!isSuperseded(current.value().id())) {
      return Optional.of(current);
    }
    Set<Id<?>> seen = new HashSet<>();
    while (seen.add(current.value().id())) {
      Located<Identified> next = successors.get(current.value().id());
      if (next == null || !type.isInstance(next.value())) {
        break;
      }
      current = new Located<>(type.cast(next.value()), next.at());
    }
    return Optional.of(current);
  }

  /** Tells whether a later version in the record has taken the place of what this id names. */
  public boolean isSuperseded(Id<?> id) {
    return successors.containsKey(id);
  }

  /**
   * Returns every id that is used twice and then every link that cannot be followed, both in the
   * order of the record.
   */
  public List<LinkProblem> problems() {
    return problems;
  }

  private record Reference(
      Pointer owner, String property, int index, Id<?> id, Class<? extends Identified> target) {

    Optional<LinkProblem.Kind> kindOfProblem(Index ids) {
      if (ids.ambiguous.contains(id)) {
        return Optional.of(LinkProblem.Kind.AMBIGUOUS);
      }
      Located<Identified> found = ids.byId.get(id);
      if (found == null) {
        return Optional.of(LinkProblem.Kind.DANGLING);
      }
      return target.isInstance(found.value())
          ? Optional.empty()
          : Optional.of(LinkProblem.Kind.WRONG_KIND);
    }

    LinkProblem problem(LinkProblem.Kind kind) {
      return new LinkProblem(kind, owner.to(property, index), target.getSimpleName());
    }
  }

  private static final class Index implements RecordVisitor {

    final RecordVisitor companion;
    final Map<Id<?>, Located<Identified>> byId = new HashMap<>();
    final Set<Id<?>> ambiguous = new HashSet<>();
    final Map<Id<?>, Located<Identified>> successors = new HashMap<>();
    final List<Reference> references = new ArrayList<>();
    final List<LinkProblem> usedTwice = new ArrayList<>();

    Index(RecordVisitor companion) {
      this.companion = companion;
    }

    @Override
    public void text(Pointer owner, TextPlace place, int index, PlainText text) {
      companion.text(owner, place, index, text);
    }

    @Override
    public void object(Pointer at, RecordValue object) {
      companion.object(at, object);
      if (!(object instanceof Identified identified)) {
        return;
      }
      Located<Identified> located = new Located<>(identified, at);
      if (byId.putIfAbsent(identified.id(), located) != null) {
        ambiguous.add(identified.id());
        usedTwice.add(
            new LinkProblem(LinkProblem.Kind.ID_USED_TWICE, at.to("id"), object.toString()));
      }
      if (object instanceof Versioned version) {
        version.supersedes().ifPresent(earlier -> successors.put(earlier, located));
      }
    }

    @Override
    public void link(
        Pointer owner, String property, int index, Id<?> id, Class<? extends Identified> target) {
      companion.link(owner, property, index, id, target);
      references.add(new Reference(owner, property, index, id, target));
    }
  }
}

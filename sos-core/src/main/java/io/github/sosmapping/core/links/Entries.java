package io.github.sosmapping.core.links;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.core.walk.RecordVisitor;
import io.github.sosmapping.core.walk.RecordWalker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which entry of a record a place belongs to.
 *
 * <p>Places move when a list grows; ids stay. What is to be remembered about a place beyond today
 * is remembered under the nearest entry with an id. Immutable and thread-safe; shows no content.
 */
public final class Entries {

  private final Located<Identified> record;
  private final Map<Pointer, Located<Identified>> byPlace = new HashMap<>();
  private final Set<Id<?>> once = new HashSet<>();
  private final Set<Id<?>> twice = new HashSet<>();

  private Entries(FamilyRecord record) {
    this.record = new Located<>(record, Pointer.ROOT);
    RecordWalker.walk(
        record,
        new RecordVisitor() {
          @Override
          public void object(Pointer at, RecordValue object) {
            if (object instanceof Identified identified) {
              add(at, identified);
            }
          }
        });
  }

  private void add(Pointer at, Identified entry) {
    byPlace.put(at, new Located<>(entry, at));
    if (!once.add(entry.id())) {
      twice.add(entry.id());
    }
  }

  /** Returns the entries of a record. */
  public static Entries of(FamilyRecord record) {
    return new Entries(record);
  }

  /** Returns the nearest entry with an id around a place: that place itself, or the record. */
  public Located<Identified> around(Pointer place) {
    for (Optional<Pointer> at = Optional.of(place);
        at.isPresent();
        at = at.flatMap(Pointer::parent)) {
      Located<Identified> entry = byPlace.get(at.get());
      if (entry != null) {
        return entry;
      }
    }
    return record;
  }

  /** Tells whether exactly one entry has this id. */
  public boolean hasOne(Id<?> id) {
    return once.contains(id) && !twice.contains(id);
  }
}

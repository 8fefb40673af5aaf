package io.github.sosmapping.core.walk;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place in a record, as a JSON Pointer (RFC 6901).
 *
 * <p>Made of property names of the format and positions in lists, so it holds nothing of the
 * record. The text is put together only when somebody asks for it. Immutable and thread-safe.
 */
public final class Pointer {

  /** The record itself; the empty pointer. */
  public static final Pointer ROOT = new Pointer(null, "", -1);

  private static final int TYPICAL_LENGTH = 48;

  private final @Nullable Pointer parent;
  private final String property;
  private final int index;

  private Pointer(@Nullable Pointer parent, String property, int index) {
    this.parent = parent;
    this.property = property;
    this.index = index;
  }

  /** Returns the place of a property of the object at this place. */
  public Pointer to(String name) {
    return new Pointer(this, name, -1);
  }

  /**
   * Returns the place of one entry of a list property of the object at this place.
   *
   * @param position position in the list, from 0; below 0 for the property itself
   */
  public Pointer to(String name, int position) {
    return new Pointer(this, name, position);
  }

  /** Returns the place of the object this place belongs to; nothing for the record itself. */
  public Optional<Pointer> parent() {
    return Optional.ofNullable(parent);
  }

  /** Returns the name of the property this place is, or is in; empty for the record itself. */
  public String property() {
    return property;
  }

  /** Tells whether this place is one of the given places or lies inside one of them. */
  public boolean isWithin(Set<Pointer> places) {
    if (places.isEmpty()) {
      return false;
    }
    for (Pointer place = this; place != null; place = place.parent) {
      if (places.contains(place)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether this place is the given place or lies inside it. */
  public boolean isWithin(Pointer other) {
    for (Pointer place = this; place != null; place = place.parent) {
      if (place.equals(other)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the position in a list of the record itself at or inside whose entry this place lies,
   * such as 2 for {@code mappings} and {@code /mappings/2/pastHarm/0}; -1 outside that list.
   */
  public int positionIn(String list) {
    Pointer place = this;
    Pointer outer = parent;
    while (outer != null && outer.parent != null) {
      place = outer;
      outer = outer.parent;
    }
    return place.property.equals(list) ? place.index : -1;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Pointer that
        && index == that.index
        && property.equals(that.property)
        && Objects.equals(parent, that.parent);
  }

  @Override
  public int hashCode() {
    return (31 * Objects.hashCode(parent) + property.hashCode()) * 31 + index;
  }

  /** Returns the pointer as text, such as {@code /mappings/0/dangerStatements/2}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(TYPICAL_LENGTH);
    appendTo(text);
    return text.toString();
  }

  private void appendTo(StringBuilder text) {
    if (parent == null) {
      return;
    }
    parent.appendTo(text);
    text.append('/').append(property);
    if (index >= 0) {
      text.append('/').append(index);
    }
  }
}

package io.github.sosmapping.json.internal.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Where in a document a parser stands, followed token by token.
 *
 * <p>Not thread-safe.
 */
final class Path {

  private static final class Level {
    final @Nullable Set<String> names;
    final int lengthOfPointer;
    int index = -1;

    Level(boolean object, int lengthOfPointer) {
      this.names = object ? new HashSet<>() : null;
      this.lengthOfPointer = lengthOfPointer;
    }
  }

  private final List<Level> levels = new ArrayList<>();
  private final StringBuilder pointer = new StringBuilder();
  private boolean nameTwice;

  /** Follows one token; the name is the current one of an object. */
  void follow(JsonToken token, @Nullable String name) {
    nameTwice = false;
    switch (token) {
      case PROPERTY_NAME -> enterProperty(name == null ? "" : name);
      case START_OBJECT, START_ARRAY -> {
        enterElement();
        levels.add(new Level(token == JsonToken.START_OBJECT, pointer.length()));
      }
      case END_OBJECT, END_ARRAY -> {
        Level level = levels.remove(levels.size() - 1);
        pointer.setLength(level.lengthOfPointer);
      }
      default -> enterElement();
    }
  }

  private void enterProperty(String name) {
    Level level = levels.get(levels.size() - 1);
    pointer.setLength(level.lengthOfPointer);
    pointer.append('/');
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      switch (c) {
        case '~' -> pointer.append("~0");
        case '/' -> pointer.append("~1");
        default -> pointer.append(c);
      }
    }
    nameTwice = level.names != null && !level.names.add(name);
  }

  private void enterElement() {
    if (levels.isEmpty()) {
      return;
    }
    Level level = levels.get(levels.size() - 1);
    if (level.names == null) {
      pointer.setLength(level.lengthOfPointer);
      pointer.append('/').append(++level.index);
    }
  }

  /** Leaves the value just followed; what comes next belongs to the object or array around it. */
  void leave() {
    if (!levels.isEmpty()) {
      pointer.setLength(levels.get(levels.size() - 1).lengthOfPointer);
    }
  }

  /** Tells whether the name just followed stood in the same object before. */
  boolean nameTwice() {
    return nameTwice;
  }

  int depth() {
    return levels.size();
  }

  boolean isInArray() {
    return !levels.isEmpty() && levels.get(levels.size() - 1).names == null;
  }

  /** Pointer to the object or array that is being read. */
  String container() {
    return levels.isEmpty()
        ? ""
        : pointer.substring(0, levels.get(levels.size() - 1).lengthOfPointer);
  }

  String pointer() {
    return pointer.toString();
  }

  /** The pointer, cut above the first name the format does not know, and below extensions. */
  String known(KnownNames known) {
    for (int i = 0; i < levels.size(); i++) {
      int start = levels.get(i).lengthOfPointer;
      int end = i + 1 < levels.size() ? levels.get(i + 1).lengthOfPointer : pointer.length();
      if (levels.get(i).names == null || start == end) {
        continue;
      }
      String name = pointer.substring(start + 1, end);
      if (name.equals(KnownNames.EXTENSIONS)) {
        return pointer.substring(0, end);
      }
      if (!known.contains(name)) {
        return pointer.substring(0, start);
      }
    }
    return pointer.toString();
  }
}

package io.github.sosmapping.config;

import java.util.List;

/**
 * What came of reading a file of the agency's: what it says, or everything that is wrong with it.
 *
 * @param <T> what the file says
 */
public sealed interface Loaded<T> {

  /**
   * The file is in order.
   *
   * @param value what it says
   * @param notes what was noticed and did not matter, such as a former id of a rule
   * @param <T> what the file says
   */
  record Ready<T>(T value, List<ConfigProblem> notes) implements Loaded<T> {
    /** Copies the notes. */
    public Ready {
      notes = List.copyOf(notes);
    }
  }

  /**
   * The file cannot be used; nothing of it counts.
   *
   * @param problems what is wrong, in the order of the file
   * @param <T> what the file would have said
   */
  record Refused<T>(List<ConfigProblem> problems) implements Loaded<T> {
    /** Copies the list. */
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}

package io.github.sosmapping.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rule sets that come with this library, by stage of the work and by place.
 *
 * <p>They are starting points: what is expected when is for the agency to say. All are versioned
 * together with the catalogue, so a set is named by itself ({@code wales}) or pinned with its
 * version ({@code wales-1}). Immutable and thread-safe.
 */
public final class RuleSets {

  private static final List<String> NAMES =
      List.of(
          "standard",
          "early-help",
          "assessment",
          "planning",
          "review",
          "export",
          "wales",
          "western-australia");

  private static final class Holder {
    static final Map<String, RuleSetFile> FILES = load();
  }

  private RuleSets() {}

  private static Map<String, RuleSetFile> load() {
    Map<String, RuleSetFile> files = new LinkedHashMap<>();
    NAMES.forEach(name -> files.put(name, RuleSetFile.read(name)));
    return files;
  }

  /** Returns the names of the sets, the standard one first. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * Returns a set by its name, or by its id when that is the id of this version.
   *
   * @param name such as {@code wales} or {@code wales-1}
   */
  public static Optional<RuleSet> named(String name) {
    RuleSetFile file = Holder.FILES.get(name);
    if (file != null) {
      return Optional.of(file.ruleSet());
    }
    return Holder.FILES.values().stream()
        .map(RuleSetFile::ruleSet)
        .filter(set -> set.id().equals(name))
        .findFirst();
  }

  /**
   * Returns what a set is for, in one sentence without a full stop.
   *
   * @throws IllegalArgumentException if there is no set of this name
   */
  public static String about(String name) {
    RuleSetFile file = Holder.FILES.get(name);
    if (file == null) {
      throw new IllegalArgumentException("there is no rule set of this name");
    }
    return file.about();
  }
}

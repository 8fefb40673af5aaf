package io.github.sosmapping.config;

import io.github.sosmapping.rules.RuleSet;
import io.github.sosmapping.rules.RuleSets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads rule sets of an agency's own from configuration files.
 *
 * <p>A file starts from a rule set that is there and says what differs: which rules are off, how
 * much they weigh, at which stages and from which day they look, with which thresholds. The format
 * is described by the schema of {@link FileFormat#CONFIG}. Immutable and thread-safe.
 */
public final class RuleSetReader {

  private final Map<String, RuleSet> own;

  private RuleSetReader(Map<String, RuleSet> own) {
    this.own = own;
  }

  /** Returns a reader for files that start from the rule sets of this library. */
  public static RuleSetReader create() {
    return new RuleSetReader(Map.of());
  }

  /**
   * Returns a reader for files that can also start from this rule set, for instance one that holds
   * rules of the agency's own.
   *
   * @param name the name that files give in {@code extends}
   */
  public RuleSetReader with(String name, RuleSet ruleSet) {
    Map<String, RuleSet> more = new LinkedHashMap<>(own);
    more.put(name, ruleSet);
    return new RuleSetReader(Map.copyOf(more));
  }

  /** Reads a file. */
  public Loaded<RuleSet> read(Path file) {
    return Form.read(file, this::read);
  }

  /** Reads the content of a file. */
  public Loaded<RuleSet> read(byte[] json) {
    return new RuleSetForm(this).read(json);
  }

  Optional<RuleSet> named(String name) {
    RuleSet mine = own.get(name);
    return mine != null ? Optional.of(mine) : RuleSets.named(name);
  }

  Iterable<String> ownNames() {
    return own.keySet();
  }
}

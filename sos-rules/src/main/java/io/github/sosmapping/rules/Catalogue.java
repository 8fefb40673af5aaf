package io.github.sosmapping.rules;

import io.github.sosmapping.rules.internal.RuleIndex;
import io.github.sosmapping.rules.internal.Sentences;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The rules that come with this library, with a page on each for the people whose work they look
 * at. Immutable and thread-safe.
 */
public final class Catalogue {

  /** Version of the catalogue, a number of its own beside those of library and schema. */
  public static final String VERSION = "1";

  private static final List<Rule> RULES = RuleIndex.rules();

  private Catalogue() {}

  /** Returns the rules in the order of their ids. */
  public static List<Rule> rules() {
    return RULES;
  }

  /**
   * Returns the languages, besides English, in which at least some rules have their sentences, as
   * primary language tags such as {@code cy}. None of them has been reviewed by a practitioner yet.
   */
  public static List<String> languages() {
    return Sentences.LANGUAGES;
  }

  /** Returns the page on a rule as Markdown, if the rule is in the catalogue. */
  public static Optional<String> page(String ruleId) {
    boolean known =
        RULES.stream().anyMatch(rule -> RuleLabel.of(rule.getClass()).id().equals(ruleId));
    if (!known) {
      return Optional.empty();
    }
    try (InputStream in = Catalogue.class.getResourceAsStream("pages/" + ruleId + ".md")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

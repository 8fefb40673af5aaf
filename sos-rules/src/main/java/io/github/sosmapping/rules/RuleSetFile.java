package io.github.sosmapping.rules;

import io.github.sosmapping.core.family.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A rule set as it stands in a file of this library: one line for each thing that differs from the
 * labels of the rules.
 *
 * <p>{@code about SENTENCE} once, then lines {@code RULE off}, {@code RULE on}, {@code RULE
 * severity WORD}, {@code RULE threshold NAME NUMBER}, {@code RULE stages STAGE…}, {@code RULE from
 * DAY}; {@code * off} means every rule.
 *
 * @param about what the set is for
 * @param ruleSet the set
 */
record RuleSetFile(String about, RuleSet ruleSet) {

  /** Reads the set of this name. */
  static RuleSetFile read(String name) {
    RuleSet.Builder builder = RuleSet.standard().toBuilder(name + "-" + Catalogue.VERSION);
    String about = "";
    for (String line : lines(name)) {
      List<String> words = Arrays.asList(line.split(" ", -1));
      if (words.get(0).equals("about")) {
        about = line.substring("about ".length());
      } else if (line.equals("* off")) {
        RuleSet.standard().entries().forEach(entry -> builder.off(entry.label().id()));
      } else {
        set(builder, words);
      }
    }
    return new RuleSetFile(about, builder.build());
  }

  private static void set(RuleSet.Builder builder, List<String> words) {
    String rule = words.get(0);
    switch (words.get(1)) {
      case "off" -> builder.off(rule);
      case "on" -> builder.on(rule);
      case "severity" ->
          builder.severity(rule, Severity.valueOf(words.get(2).toUpperCase(Locale.ROOT)));
      case "threshold" -> builder.threshold(rule, words.get(2), Integer.parseInt(words.get(3)));
      case "stages" -> builder.stages(rule, stages(words.subList(2, words.size())));
      case "from" -> builder.appliesFrom(rule, LocalDate.parse(words.get(2)));
      default -> throw new IllegalStateException("not a line of a rule set: " + words);
    }
  }

  private static Set<Stage> stages(List<String> words) {
    Set<Stage> stages = EnumSet.noneOf(Stage.class);
    words.forEach(word -> stages.add(Stage.valueOf(word)));
    return stages;
  }

  private static List<String> lines(String name) {
    try (InputStream in = RuleSetFile.class.getResourceAsStream("sets/" + name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("the library lacks its own rule set " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

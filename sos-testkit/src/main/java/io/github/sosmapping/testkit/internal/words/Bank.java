package io.github.sosmapping.testkit.internal.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Templates by section, read from a text file of this module.
 *
 * <p>Lines before the first section are settings: a word and its value. A line may hold several
 * texts that belong together, with {@code ||} between them. Immutable.
 */
public final class Bank {

  private final String name;
  private final Map<String, String> settings;
  private final Map<String, List<List<Template>>> sections;

  private Bank(
      String name, Map<String, String> settings, Map<String, List<List<Template>>> sections) {
    this.name = name;
    this.settings = settings;
    this.sections = sections;
  }

  /** Reads a bank by its file name without the ending. */
  public static Bank read(String name) {
    Map<String, String> settings = new LinkedHashMap<>();
    Map<String, List<List<Template>>> sections = new LinkedHashMap<>();
    List<List<Template>> section = null;
    for (String line : lines(name)) {
      if (line.startsWith("[")) {
        section = new ArrayList<>();
        sections.put(line.substring(1, line.length() - 1), section);
      } else if (section == null) {
        int space = line.indexOf(' ');
        settings.put(line.substring(0, space), line.substring(space + 1));
      } else {
        section.add(Template.split(line, " || ").stream().map(Template::of).toList());
      }
    }
    return new Bank(name, settings, sections);
  }

  /** Returns the lines of a text file of this module, without empty ones and notes. */
  public static List<String> lines(String name) {
    String path = "/io/github/sosmapping/testkit/bank/" + name + ".txt";
    try (InputStream in = Objects.requireNonNull(Bank.class.getResourceAsStream(path), path);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the file name without the ending. */
  public String name() {
    return name;
  }

  /** Returns a setting; empty when it is not set. */
  public String setting(String key) {
    return settings.getOrDefault(key, "");
  }

  /** Returns the names of its sections. */
  public Iterable<String> sections() {
    return sections.keySet();
  }

  /** Returns the lines of a section, each with the texts that belong together. */
  public List<List<Template>> section(String section) {
    List<List<Template>> lines = sections.get(section);
    if (lines == null) {
      throw new IllegalArgumentException("the bank " + name + " has no section " + section);
    }
    return lines;
  }
}

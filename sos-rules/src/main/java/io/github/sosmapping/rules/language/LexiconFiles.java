package io.github.sosmapping.rules.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Our own word lists. {@code languages.txt} names the languages and the files of each, so that a
 * further language is a matter of files alone.
 */
final class LexiconFiles {

  private static final String SHARED = "shared";
  private static final String CUES = "cues";
  private static final String WAYS = "ways";

  private LexiconFiles() {}

  /** Reads the word lists of all languages, by language subtag. */
  static Map<String, Lexicon> load() {
    Map<String, Lexicon> lists = new LinkedHashMap<>();
    try {
      for (String line : lines("languages.txt")) {
        String[] parts = line.split(" +", -1);
        lists.put(parts[0], lexicon(parts[0], List.of(parts).subList(1, parts.length)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(lists);
  }

  private static Lexicon lexicon(String language, List<String> files) throws IOException {
    List<LexiconEntry> entries = new ArrayList<>();
    Map<WordKind, Context> shared = new EnumMap<>(WordKind.class);
    Map<String, String> cues = new HashMap<>();
    Ways ways = Ways.NONE;
    for (String file : files) {
      if (file.equals(SHARED)) {
        readShared(language + "/" + file + ".tsv", shared);
      } else if (file.equals(CUES)) {
        readCues(language + "/" + file + ".txt", cues);
      } else if (file.equals(WAYS)) {
        ways = Ways.of(lines(language + "/" + file + ".txt"));
      } else {
        entries.addAll(EntryFile.read(open(language + "/" + file + ".tsv")));
      }
    }
    return new Lexicon(language, entries, new Usage(shared, cues, ways));
  }

  /** Surroundings in which no entry of a kind is reported: lines of a kind and its contexts. */
  private static void readShared(String name, Map<WordKind, Context> shared) throws IOException {
    for (String line : lines(name)) {
      int tab = line.indexOf('\t');
      shared.put(
          WordKind.of(line.substring(0, tab)).orElseThrow(),
          Context.of(line.substring(tab + 1), Map.of()));
    }
  }

  /** Words under a name: lines of a name, an equals sign and words. */
  private static void readCues(String name, Map<String, String> cues) throws IOException {
    for (String line : lines(name)) {
      int equals = line.indexOf(" = ");
      String words = String.join(",", line.substring(equals + 3).strip().split(" +", -1));
      cues.merge(line.substring(0, equals), words, (first, more) -> first + "," + more);
    }
  }

  private static List<String> lines(String name) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }

  private static InputStream open(String name) {
    InputStream in = LexiconFiles.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the library lacks its own word list " + name);
    }
    return in;
  }
}

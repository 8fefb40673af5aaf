package io.github.sosmapping.rules.language;

import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.rules.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Passages with the words marked that a careful editor would mark, and how well the check does. */
final class LabelledPassages {

  /**
   * One passage.
   *
   * @param id its id
   * @param language its language
   * @param text its text without the marks
   * @param spans the marked words
   */
  record Passage(String id, Language language, String text, List<Span> spans) {}

  /** Span overlap over a set of passages. */
  static final class Figures {
    int flags;
    int rightFlags;
    int spans;
    int foundSpans;
    int clean;
    int cleanFlagged;
    final List<String> misses = new ArrayList<>();
    final List<String> falseAlarms = new ArrayList<>();

    double precision() {
      return (double) rightFlags / flags;
    }

    double recall() {
      return (double) foundSpans / spans;
    }

    double cleanWithFlags() {
      return (double) cleanFlagged / clean;
    }

    String line(String name) {
      return String.format(
          Locale.ROOT,
          "%s: precision %.3f (%d of %d), recall %.3f (%d of %d), clean passages with a flag %.3f"
              + " (%d of %d)",
          name,
          precision(),
          rightFlags,
          flags,
          recall(),
          foundSpans,
          spans,
          cleanWithFlags(),
          cleanFlagged,
          clean);
    }
  }

  private LabelledPassages() {}

  static List<Passage> read(String name) {
    List<Passage> passages = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    LabelledPassages.class.getResourceAsStream("/plain-language/" + name)),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          passages.add(passage(JsonMapper.shared().readTree(line)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return passages;
  }

  private static Passage passage(JsonNode json) {
    String marked = json.get("marked").asString();
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (int open = marked.indexOf("[["); open >= 0; open = marked.indexOf("[[", from)) {
      text.append(marked, from, open);
      int bar = marked.indexOf('|', open);
      int close = marked.indexOf("]]", bar);
      int start = text.length();
      text.append(marked, bar + 1, close);
      spans.add(new Span(start, text.length()));
      from = close + 2;
    }
    text.append(marked.substring(from));
    return new Passage(
        json.get("id").asString(),
        Language.of(json.get("lang").asString()),
        text.toString(),
        spans);
  }

  static Figures measure(List<Passage> passages) {
    Figures figures = new Figures();
    for (Passage passage : passages) {
      List<Flag> flags =
          PlainLanguage.check(passage.text(), passage.language(), PlainLanguageOptions.none())
              .flags();
      count(passage, flags, figures);
    }
    return figures;
  }

  private static void count(Passage passage, List<Flag> flags, Figures figures) {
    figures.flags += flags.size();
    figures.spans += passage.spans().size();
    for (Flag flag : flags) {
      if (passage.spans().stream().anyMatch(span -> overlap(flag, span))) {
        figures.rightFlags++;
      } else {
        figures.falseAlarms.add(
            passage.id()
                + " "
                + flag.entry()
                + ": "
                + passage.text().substring(flag.start(), flag.end())
                + " | "
                + passage.text());
      }
    }
    for (Span span : passage.spans()) {
      if (flags.stream().anyMatch(flag -> overlap(flag, span))) {
        figures.foundSpans++;
      } else {
        figures.misses.add(
            passage.id()
                + ": "
                + passage.text().substring(span.start(), span.end())
                + " | "
                + passage.text());
      }
    }
    if (passage.spans().isEmpty()) {
      figures.clean++;
      if (!flags.isEmpty()) {
        figures.cleanFlagged++;
      }
    }
  }

  private static boolean overlap(Flag flag, Span span) {
    return flag.start() < span.end() && span.start() < flag.end();
  }
}

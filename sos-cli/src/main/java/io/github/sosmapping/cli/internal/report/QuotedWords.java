package io.github.sosmapping.cli.internal.report;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.core.walk.RecordVisitor;
import io.github.sosmapping.core.walk.RecordWalker;
import io.github.sosmapping.core.walk.TextPlace;
import io.github.sosmapping.rules.Finding;
import io.github.sosmapping.rules.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of a record by their places, for reports that were asked to quote. */
final class QuotedWords {

  private static final int LONGEST = 200;
  private static final String CUT = "…";

  private final Map<String, PlainText> byPlace = new HashMap<>();
  private final Map<String, PlainText> firstOfOwner = new HashMap<>();

  private QuotedWords() {}

  static QuotedWords of(FamilyRecord record) {
    QuotedWords words = new QuotedWords();
    RecordWalker.walk(
        record,
        new RecordVisitor() {
          @Override
          public void text(Pointer owner, TextPlace place, int index, PlainText text) {
            words.byPlace.put(owner.to(place.property(), index).toString(), text);
            words.firstOfOwner.putIfAbsent(owner.toString(), text);
          }
        });
    return words;
  }

  /**
   * Returns what a finding is about: the parts of the text it names, or else the text at its place,
   * or else the first text of the object there. Nothing where there are no words.
   */
  List<String> of(Finding finding) {
    String place = finding.at().toString();
    PlainText found = byPlace.getOrDefault(place, firstOfOwner.get(place));
    if (found == null) {
      return List.of();
    }
    String text = found.text();
    // Of a text in another language the rules read the translation, where these parts do not lie.
    List<Span> parts = found.language().isIn("en") ? finding.spans() : List.of();
    List<String> quotes =
        parts.stream()
            .filter(part -> part.end() <= text.length())
            .map(part -> cut(part(text, part)))
            .distinct()
            .toList();
    return quotes.isEmpty() ? List.of(cut(text)) : quotes;
  }

  /** Returns the text at a place. */
  Optional<String> at(Pointer place) {
    return Optional.ofNullable(byPlace.get(place.toString())).map(text -> cut(text.text()));
  }

  /** Returns the first text of what stands at a place. */
  Optional<String> firstOf(Pointer place) {
    return Optional.ofNullable(firstOfOwner.get(place.toString())).map(text -> cut(text.text()));
  }

  /** Returns words in quotation marks, on one line. */
  static String onOneLine(String quoted) {
    return "“" + quoted.replace('\r', ' ').replace('\n', ' ').replace('\t', ' ') + "”";
  }

  private static String part(String text, Span span) {
    return text.substring(span.start(), span.end());
  }

  private static String cut(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + CUT;
  }
}

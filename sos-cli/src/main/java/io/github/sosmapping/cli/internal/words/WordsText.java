package io.github.sosmapping.cli.internal.words;

import io.github.sosmapping.cli.internal.console.Printable;
import io.github.sosmapping.cli.internal.console.Sink;
import io.github.sosmapping.rules.language.Flag;
import io.github.sosmapping.rules.language.PlainLanguageResult;

/** One line for every word, for people; quotes the words only when asked to. */
public final class WordsText implements WordsReport {

  private final Sink out;
  private final boolean quote;

  /** Starts a report. */
  public WordsText(Sink out, boolean quote) {
    this.out = out;
    this.quote = quote;
  }

  @Override
  public void add(Passage passage, PlainLanguageResult result) {
    if (!result.assessed()) {
      print(place(passage) + ": not assessed, for there is no word list for this language");
    }
    for (Flag flag : result.flags()) {
      String words =
          quote ? " \u201C" + passage.text().substring(flag.start(), flag.end()) + "\u201D" : "";
      String plainer =
          flag.plain().isEmpty() ? "" : " Plainer: " + String.join("; ", flag.plain()) + ".";
      print(
          place(passage)
              + ", characters "
              + (flag.start() + 1)
              + " to "
              + flag.end()
              + words
              + ": "
              + flag.kind().text()
              + " ("
              + flag.entry()
              + "). "
              + flag.why()
              + plainer);
    }
  }

  @Override
  public void addProblem(Passage passage, String problem) {
    // Told on standard error, where it cannot be taken for a word.
  }

  private static String place(Passage passage) {
    String id = passage.id();
    return "line " + passage.line() + (id == null ? "" : " (" + id + ")");
  }

  private void print(String line) {
    out.print(Printable.line(line) + "\n");
  }
}

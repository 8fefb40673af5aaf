package io.github.sosmapping.cli.internal.report;

import io.github.sosmapping.cli.internal.console.Printable;
import io.github.sosmapping.cli.internal.console.Sink;

/**
 * A page of plain text, broken into lines of at most {@value #WIDTH} columns. A word that is longer
 * stays whole, because pointers and paths are there to be copied.
 */
public final class TextPage {

  private static final int WIDTH = 100;
  private static final int HANGING = 4;
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private final Sink out;
  private final boolean colour;

  /** Starts a page; bold where the reader's terminal shows it. */
  public TextPage(Sink out, boolean colour) {
    this.out = out;
    this.colour = colour;
  }

  /** Leaves a line free. */
  public void blank() {
    out.print("\n");
  }

  /** Writes a title, with a line under it. */
  public void title(String text) {
    String printable = Printable.line(text);
    out.print(bold(printable) + "\n" + "=".repeat(Math.min(WIDTH, printable.length())) + "\n");
  }

  /** Writes a heading. */
  public void heading(String text) {
    out.print("\n" + bold(Printable.line(text)) + "\n");
  }

  /** Writes a paragraph, indented by some blanks. */
  public void paragraph(int indent, String text) {
    write(indent, "", indent, text);
  }

  /** Writes an entry of a list: what it starts with stands out, the other lines hang. */
  public void entry(int indent, String start, String text) {
    write(indent, start, indent + start.length() + 1, text);
  }

  /** Writes a paragraph whose first word stands out. */
  public void marked(int indent, String start, String text) {
    write(indent, start, indent + HANGING, text);
  }

  private void write(int indent, String start, int hanging, String text) {
    StringBuilder page = new StringBuilder(" ".repeat(indent));
    page.append(start.isEmpty() ? "" : bold(start));
    int column = indent + start.length();
    boolean free = start.isEmpty();
    for (String word : Printable.line(text).split(" ", -1)) {
      int length = word.codePointCount(0, word.length());
      if (!free && column + 1 + length > WIDTH) {
        page.append('\n').append(" ".repeat(hanging));
        column = hanging;
        free = true;
      }
      page.append(free ? "" : " ").append(word);
      column += length + (free ? 0 : 1);
      free = false;
    }
    out.print(page.append('\n').toString());
  }

  private String bold(String text) {
    return colour ? BOLD + text + PLAIN : text;
  }
}

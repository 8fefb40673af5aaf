package io.github.sosmapping.rules.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a word may be hard for a family. The texts of {@link #text} are stable. */
public enum WordKind {
  /** Letters that stand for words. */
  ACRONYM,
  /** A term of art. */
  JARGON,
  /** How services talk about themselves and about using them. */
  SERVICE_SPEAK,
  /** A vague word of value about a person. */
  JUDGEMENT,
  /** A needlessly hard word. */
  COMPLEX_WORD;

  /** Returns the stable text, such as {@code service-speak}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the kind with this stable text, if there is one. */
  public static Optional<WordKind> of(String text) {
    return Arrays.stream(values()).filter(kind -> kind.text().equals(text)).findFirst();
  }
}

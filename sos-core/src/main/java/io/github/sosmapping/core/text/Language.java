package io.github.sosmapping.core.text;

import io.github.sosmapping.core.basis.IntegrityException;
import org.apache.commons.lang3.CharUtils;

/**
 * Language tag of a text, such as {@code en-GB} or {@code cy} (BCP 47, language subtag of two or
 * three letters with up to six further subtags).
 *
 * <p>Kept as written; two tags are equal when they are written alike. Immutable and thread-safe.
 */
public final class Language {

  /** British English. */
  public static final Language ENGLISH_GB = new Language("en-GB");

  /** Welsh. */
  public static final Language WELSH = new Language("cy");

  private static final int MAX_SUBTAGS = 6;
  private static final int MAX_SUBTAG = 8;

  private final String tag;

  private Language(String tag) {
    this.tag = tag;
  }

  /**
   * Returns the language with this tag.
   *
   * @throws IntegrityException if the text is not a language tag
   */
  public static Language of(String tag) {
    if (tag.equals(ENGLISH_GB.tag)) {
      return ENGLISH_GB;
    }
    if (tag.equals(WELSH.tag)) {
      return WELSH;
    }
    if (!isTag(tag)) {
      throw new IntegrityException(IntegrityException.Code.NOT_A_LANGUAGE, "language");
    }
    return new Language(tag);
  }

  private static boolean isTag(String text) {
    int subtags = 0;
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-') {
        if (subtags == 0 ? length < 2 : length == 0) {
          return false;
        }
        subtags++;
        length = 0;
      } else if (CharUtils.isAsciiAlpha(c) || (CharUtils.isAsciiNumeric(c) && subtags > 0)) {
        length++;
        if (length > (subtags == 0 ? 3 : MAX_SUBTAG)) {
          return false;
        }
      } else {
        return false;
      }
    }
    return subtags <= MAX_SUBTAGS && (subtags == 0 ? length >= 2 : length >= 1);
  }

  /** Returns the tag as written. */
  public String tag() {
    return tag;
  }

  /** Tells whether this is the given language whatever the region, such as {@code en}. */
  public boolean isIn(String primary) {
    return tag.regionMatches(true, 0, primary, 0, primary.length())
        && (tag.length() == primary.length() || tag.charAt(primary.length()) == '-');
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Language that && tag.equals(that.tag);
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }

  /** Returns the name of the type; a document may hold anything where a tag should stand. */
  @Override
  public String toString() {
    return "Language";
  }
}

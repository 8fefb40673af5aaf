package io.github.sosmapping.testkit;

/**
 * Something a record may well hold and that software likes to lose: valid, whole, and hard on
 * databases, forms and exports.
 *
 * <p>Where several are asked for, the texts of a record take turns. Rules about wording may notice
 * what stands in such texts.
 */
public enum HardCase {
  /** Some texts have 300, 1,100 or 4,100 characters, more than many a column holds. */
  LONG_TEXTS("Some texts have 300, 1,100 or 4,100 characters, more than many a column holds."),
  /** Texts hold characters beyond the first 65,536: pictures, and families of them. */
  BEYOND_BMP("Texts hold characters beyond the first 65,536: pictures, and families of them."),
  /** Texts hold letters with combining marks, which look like others and are not. */
  COMBINING_MARKS("Texts hold letters with combining marks, which look like others and are not."),
  /** Texts hold words that are written from right to left. */
  RIGHT_TO_LEFT("Texts hold words that are written from right to left."),
  /** Texts hold line breaks of both kinds, empty lines and tabulators. */
  LINE_BREAKS("Texts hold line breaks of both kinds, empty lines and tabulators."),
  /** Texts begin and end with blanks, and hold blanks of several kinds. */
  WHITE_SPACE("Texts begin and end with blanks, and hold blanks of several kinds."),
  /** Texts hold what means something to HTML, SQL, spreadsheets and templates. */
  MARKUP("Texts hold what means something to HTML, SQL, spreadsheets and templates."),
  /** Texts have two translations, with all that is known about them. */
  TRANSLATIONS("Texts have two translations, with all that is known about them."),
  /** Vendors added values of every kind, on the record, in it, and on texts. */
  EXTENSIONS("Vendors added values of every kind, on the record, in it, and on texts."),
  /** Open vocabularies hold terms of vendors. */
  VENDOR_TERMS("Open vocabularies hold terms of vendors."),
  /** Several people go by the same label. */
  SAME_LABELS("Several people go by the same label.");

  private final String description;

  HardCase(String description) {
    this.description = description;
  }

  /** Returns a sentence that says what is hard; it holds nothing of any record. */
  public String description() {
    return description;
  }
}

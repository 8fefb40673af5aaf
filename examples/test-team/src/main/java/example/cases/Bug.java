package example.cases;

/** The bugs this case system can be given: each was seen in some system somewhere. */
public enum Bug {
  /** Actions are kept in a column of 255 characters. */
  CUT_AT_255,
  /** The database knows only characters of up to three bytes. */
  NO_PICTURES,
  /** The form takes blanks off both ends of what was typed. */
  TRIMMED,
  /** A text has room for one translation. */
  ONE_TRANSLATION,
  /** Days are kept as midnight in London and read as days in UTC. */
  MIDNIGHT,
  /** Ratings are whole numbers. */
  WHOLE_NUMBERS,
  /** Ratings are kept by map and person; a second scale overwrites the first. */
  ONE_RATING_EACH,
  /** What a child said is joined to children by their place in a list sorted by name. */
  CHILDREN_BY_PLACE,
  /** People are found again by their label. */
  PEOPLE_BY_LABEL,
  /** A danger statement has room for one person who is worried. */
  ONE_WORRIED,
  /** Whoever saves a map agrees to it. */
  SAVED_IS_AGREED,
  /** Properties of other vendors are not kept. */
  OWN_PROPERTIES_ONLY,
  /** Steps come back in the order of their due dates. */
  SORTED_BY_DATE,
  /** A day that is not known is written as an empty text. */
  EMPTY_DAY
}

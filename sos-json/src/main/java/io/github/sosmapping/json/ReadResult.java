package io.github.sosmapping.json;

import io.github.sosmapping.core.family.FamilyRecord;
import java.util.List;

/**
 * What came of reading a document: a record, a document that is not valid, or something that cannot
 * be read at all.
 *
 * <p>Readable does not mean finished and says nothing about a child: whether a record raises
 * questions is for the rules to say.
 */
public sealed interface ReadResult {

  /**
   * The document holds a record.
   *
   * @param record the record
   * @param version the schema version the document was written in
   * @param notes what was noticed and did not matter
   */
  @SuppressWarnings("JavaLangClash") // the word of the report format; nested, so never mistaken
  record Readable(FamilyRecord record, SchemaVersion version, List<Note> notes)
      implements ReadResult {
    /** Copies the notes. */
    public Readable {
      notes = List.copyOf(notes);
    }
  }

  /**
   * The document is JSON in a version this library knows, and breaks its schema.
   *
   * <p>Contradictions that no schema can tell, such as an id twice in one list, are told when
   * nothing else is wrong, and then all of them.
   *
   * @param version the schema version the document names
   * @param problems what is wrong and where
   */
  record Invalid(SchemaVersion version, Problems problems) implements ReadResult {}

  /**
   * The document cannot be read: it is not JSON, too large, ambiguous, or in a version this library
   * does not know.
   *
   * @param problems what is wrong and where
   */
  record Unreadable(Problems problems) implements ReadResult {}

  /** Something that was noticed while reading and did not matter. */
  enum Note {
    /** The document starts with a byte order mark. */
    BYTE_ORDER_MARK
  }
}

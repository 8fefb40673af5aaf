package io.github.sosmapping.json;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.json.internal.codec.RecordCodec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes records as JSON in UTF-8, in the newest released schema version unless told otherwise.
 *
 * <p>What an older version cannot say would be lost: a record that holds such a thing is refused
 * with a {@link LossException} that names the places, or, if you ask for it, written without.
 *
 * <p>Equal records give the same bytes, on any machine: properties stand in the order of the
 * schema, what vendors added in the order of its names, lines end in a line feed. Reading what was
 * written gives an equal record, as long as it stays within the limits of the reader. Immutable and
 * thread-safe.
 */
public final class RecordWriter {

  private static final RecordWriter COMPACT =
      new RecordWriter(false, SchemaVersion.newest(), false);
  private static final RecordWriter INDENTED =
      new RecordWriter(true, SchemaVersion.newest(), false);
  private static final int TYPICAL_SIZE = 32 * 1024;

  private final JsonFactory factory =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          // Half a record must not look like a whole one.
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .build();
  private final boolean indented;
  private final SchemaVersion version;
  private final boolean lossy;

  private RecordWriter(boolean indented, SchemaVersion version, boolean lossy) {
    this.indented = indented;
    this.version = version;
    this.lossy = lossy;
  }

  /** Returns the writer that puts a record on one line without a line end, as NDJSON wants it. */
  public static RecordWriter compact() {
    return COMPACT;
  }

  /** Returns the writer that indents by two blanks and ends with a line feed. */
  public static RecordWriter indented() {
    return INDENTED;
  }

  /** Returns this writer for another schema version. */
  public RecordWriter in(SchemaVersion other) {
    return new RecordWriter(indented, other, lossy);
  }

  /**
   * Returns this writer, but leaving out what the schema version cannot say. See {@link #losses}
   * for what that is; a record read from such a document is not the same record.
   */
  public RecordWriter leavingOut() {
    return new RecordWriter(indented, version, true);
  }

  /**
   * Returns JSON Pointers to what the schema version of this writer cannot say; empty when writing
   * loses nothing.
   */
  public List<String> losses(FamilyRecord record) {
    try {
      return write(record, OutputStream.nullOutputStream(), version);
    } catch (IOException e) {
      throw new IllegalStateException("writing to nowhere failed");
    }
  }

  /**
   * Writes a record to bytes.
   *
   * @throws IllegalArgumentException if a date lies outside the years 0 to 9999
   * @throws LossException if the schema version cannot say everything, and leaving out was not
   *     asked for
   */
  public byte[] write(FamilyRecord record) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(TYPICAL_SIZE);
    try {
      List<String> leftOut = write(record, out, version);
      if (!leftOut.isEmpty() && !lossy) {
        throw new LossException(version, leftOut);
      }
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory failed");
    }
    return out.toByteArray();
  }

  /**
   * Writes a record to a stream, which stays open. After an exception the stream may hold the
   * beginning of a document, never a whole one; nothing at all after a {@link LossException}.
   *
   * @throws IOException if the stream does
   * @throws IllegalArgumentException if a date lies outside the years 0 to 9999
   * @throws LossException if the schema version cannot say everything, and leaving out was not
   *     asked for
   */
  public void write(FamilyRecord record, OutputStream out) throws IOException {
    if (lossy || version == SchemaVersion.latest()) {
      write(record, out, version);
    } else {
      // Whether something gets lost is known only at the end.
      out.write(write(record));
    }
  }

  private List<String> write(FamilyRecord record, OutputStream out, SchemaVersion in)
      throws IOException {
    try (JsonGenerator tokens = factory.createGenerator(context(), out, JsonEncoding.UTF8)) {
      List<String> leftOut = RecordCodec.write(record, in, tokens);
      if (indented) {
        tokens.writeRaw('\n');
      }
      return leftOut;
    } catch (JacksonException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      // Without a cause: what the generator has to say could quote the record.
      throw new IllegalStateException("the record could not be written");
    }
  }

  private ObjectWriteContext context() {
    if (!indented) {
      return ObjectWriteContext.empty();
    }
    return new ObjectWriteContext.Base() {
      @Override
      public PrettyPrinter getPrettyPrinter() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators =
            Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        return new DefaultPrettyPrinter(separators)
            .withArrayIndenter(lines)
            .withObjectIndenter(lines);
      }

      @Override
      public boolean hasPrettyPrinter() {
        return true;
      }
    };
  }
}

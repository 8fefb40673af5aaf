package io.github.sosmapping.json.internal.codec;

import io.github.sosmapping.core.basis.IntegrityException;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.json.ReadLimits;
import io.github.sosmapping.json.SchemaVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The way into the generated code: reads and writes whole records. */
public final class RecordCodec {

  /** Longest name of a property, in UTF-16 units. */
  public static final int MAX_NAME_LENGTH = Tokens.MAX_NAME_LENGTH;

  // In the order of the schemas that the decoders were generated from.
  private static final List<SchemaVersion> VERSIONS = List.of(SchemaVersion.values());

  private RecordCodec() {}

  /**
   * Outcome of reading.
   *
   * @param record the record, or null when the document was refused
   * @param version the schema version of the document, where there is a record
   * @param contradictions what the objects of a refused document say against themselves, those that
   *     end first before others; only those before the place where it breaks the schema, if it does
   */
  public record Outcome(
      @Nullable FamilyRecord record, SchemaVersion version, List<Contradiction> contradictions) {}

  /**
   * Reads one record; never throws.
   *
   * @param json the document in UTF-8, without a byte order mark
   */
  public static Outcome read(byte[] json, ReadLimits limits) {
    Tokens tokens = new Tokens(json, limits.maxDepth(), limits.maxTextLength());
    Input input = new Input(tokens, limits.maxItems());
    try {
      FamilyRecord record = FamilyRecordCodec.read(input);
      tokens.finish();
      if (input.contradictions().isEmpty()) {
        return new Outcome(record, VERSIONS.get(input.version()), List.of());
      }
    } catch (IntegrityException e) {
      input.contradicts(e);
    } catch (Rejection e) {
      // Why is found out by others.
    }
    return new Outcome(null, VERSIONS.get(0), input.contradictions());
  }

  /**
   * Writes one record in a schema version.
   *
   * @return pointers to what that version does not know, which was left out
   */
  public static List<String> write(
      FamilyRecord record, SchemaVersion version, JsonGenerator tokens) {
    Output out = new Output(tokens, version, VERSIONS.indexOf(version));
    FamilyRecordCodec.write(record, out);
    return out.leftOut();
  }
}

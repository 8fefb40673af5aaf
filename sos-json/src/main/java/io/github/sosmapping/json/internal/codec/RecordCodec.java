package io.github.sosmapping.json.internal.codec;

import io.github.sosmapping.core.basis.IntegrityException;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.json.ReadLimits;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The way into the generated code: reads and writes whole records. */
public final class RecordCodec {

  /** Longest name of a property, in UTF-16 units. */
  public static final int MAX_NAME_LENGTH = Tokens.MAX_NAME_LENGTH;

  private RecordCodec() {}

  /**
   * Outcome of reading.
   *
   * @param record the record, or null when the document was refused
   * @param contradiction why a value would contradict itself, if that was the reason
   * @param end how many bytes were read; where a value contradicts itself, up to its end
   */
  public record Outcome(
      @Nullable FamilyRecord record, @Nullable IntegrityException contradiction, int end) {}

  /**
   * Reads one record; never throws.
   *
   * @param json the document in UTF-8, without a byte order mark
   */
  public static Outcome read(byte[] json, ReadLimits limits) {
    Tokens tokens = new Tokens(json, limits.maxDepth(), limits.maxTextLength());
    try {
      FamilyRecord record = FamilyRecordCodec.read(new Input(tokens, limits.maxItems()));
      tokens.finish();
      return new Outcome(record, null, json.length);
    } catch (IntegrityException e) {
      return new Outcome(null, e, tokens.position());
    } catch (Rejection e) {
      return new Outcome(null, null, tokens.position());
    }
  }

  /** Writes one record. */
  public static void write(FamilyRecord record, JsonGenerator tokens) {
    FamilyRecordCodec.write(record, new Output(tokens));
  }
}

package io.github.sosmapping.json.internal.codec;

import io.github.sosmapping.core.basis.IntegrityException;
import io.github.sosmapping.core.family.FamilyRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The way into the generated code: reads and writes whole records. */
public final class RecordCodec {

  private RecordCodec() {}

  /**
   * Outcome of reading.
   *
   * @param record the record, or null when the document was refused
   * @param contradiction why a value would contradict itself, if that was the reason; the parser
   *     then stands just behind that value
   */
  public record Outcome(@Nullable FamilyRecord record, @Nullable IntegrityException contradiction) {
    private static final Outcome REFUSED = new Outcome(null, null);
  }

  /** Reads one record from a parser that stands before the first token; never throws. */
  public static Outcome read(JsonParser tokens, int maxItems) {
    try {
      tokens.nextToken();
      FamilyRecord record = FamilyRecordCodec.read(new Input(tokens, maxItems));
      return tokens.nextToken() == null ? new Outcome(record, null) : Outcome.REFUSED;
    } catch (IntegrityException e) {
      return new Outcome(null, e);
    } catch (Rejection | JacksonException e) {
      return Outcome.REFUSED;
    }
  }

  /** Writes one record. */
  public static void write(FamilyRecord record, JsonGenerator tokens) {
    FamilyRecordCodec.write(record, new Output(tokens));
  }
}

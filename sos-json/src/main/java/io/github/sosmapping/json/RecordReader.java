package io.github.sosmapping.json;

import io.github.sosmapping.json.internal.codec.RecordCodec;
import io.github.sosmapping.json.internal.schema.Explanation;
import io.github.sosmapping.json.internal.schema.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads records from JSON, with every check of the schema.
 *
 * <p>Never throws for bad input: whatever is wrong with a document comes back as a value that says
 * what and where and holds nothing of the record. Strict on purpose: the same property twice, text
 * behind the end, numbers written as text, unknown properties outside {@code extensions} and bytes
 * that are not UTF-8 are all problems, because reading them one way or the other would be a guess
 * about a child's record.
 *
 * <p>A document is checked while its values are built; only when it is refused is it read again to
 * find out why. Make one reader and share it: it is immutable and thread-safe, and uses neither
 * network nor files other than those it is given.
 */
public final class RecordReader {

  // Longer than any number that is short enough, whichever way it is written.
  private static final int MAX_NUMBER_LENGTH = 1_100;
  private static final int CHUNK = 64 * 1024;

  private final ReadLimits limits;
  private final JsonFactory factory;

  private RecordReader(ReadLimits limits) {
    this.limits = limits;
    this.factory =
        JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.maxDepth())
                    .maxStringLength(limits.maxTextLength())
                    .maxNameLength(RecordCodec.MAX_NAME_LENGTH)
                    .maxNumberLength(MAX_NUMBER_LENGTH)
                    .build())
            .build();
  }

  /** Returns a reader with the standard limits. */
  public static RecordReader create() {
    return new RecordReader(ReadLimits.standard());
  }

  /** Returns a reader with other limits. */
  public static RecordReader create(ReadLimits limits) {
    return new RecordReader(limits);
  }

  /** Reads the record in a file. */
  public ReadResult read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    } catch (IOException | SecurityException e) {
      // The message of such an exception can hold a path, and a path can hold a name.
      return new ReadResult.Unreadable(Problems.only(ProblemCode.CANNOT_READ));
    }
  }

  /** Reads the record in a stream to the stream's end; does not close it. */
  public ReadResult read(InputStream in) {
    try {
      return read(bytes(in));
    } catch (IOException e) {
      return new ReadResult.Unreadable(Problems.only(ProblemCode.CANNOT_READ));
    }
  }

  // One byte more than allowed is enough to know that there is too much.
  private byte[] bytes(InputStream in) throws IOException {
    int most = limits.maxBytes() == Integer.MAX_VALUE ? limits.maxBytes() : limits.maxBytes() + 1;
    byte[] bytes = new byte[Math.min(CHUNK, most)];
    int length = in.readNBytes(bytes, 0, bytes.length);
    while (length == bytes.length && length < most) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(most, 2L * length));
      length += in.readNBytes(bytes, length, bytes.length - length);
    }
    return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
  }

  /** Reads the record in these bytes. */
  public ReadResult read(byte[] json) {
    if (json.length > limits.maxBytes()) {
      return new ReadResult.Unreadable(
          Problems.only(ProblemCode.TOO_LARGE, Integer.toString(limits.maxBytes())));
    }
    if (!Utf8.startsWithMark(json)) {
      return read(json, List.of());
    }
    byte[] unmarked = Arrays.copyOfRange(json, Utf8.MARK_LENGTH, json.length);
    return read(unmarked, List.of(ReadResult.Note.BYTE_ORDER_MARK));
  }

  private ReadResult read(byte[] json, List<ReadResult.Note> notes) {
    Explanation explanation = new Explanation(json, factory, limits);
    if (Utf8.looksLikeOtherEncoding(json) || Utf8.firstMalformed(json) >= 0) {
      return explanation.notUtf8();
    }
    if (Utf8.startsWithMark(json)) {
      // The parser would step over it.
      return explanation.notJson();
    }
    RecordCodec.Outcome outcome = RecordCodec.read(json, limits);
    return outcome.record() != null
        ? new ReadResult.Readable(outcome.record(), outcome.version(), notes)
        : explanation.explain(outcome.contradictions());
  }
}

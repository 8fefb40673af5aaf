package io.github.sosmapping.testkit.assertion;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.json.RecordReader;
import java.nio.charset.StandardCharsets;

/**
 * Where assertions about records begin.
 *
 * <pre>{@code
 * assertThat(record).isComplete();
 * assertThat(record).asOf(day).hasNoFindingsAtOrAbove(Severity.WARNING);
 * assertThat(record).raises("STEP-002").at("/mappings/0/nextSteps/1");
 * assertThatJson(export).isReadable().holdsTheSameAs(record);
 * }</pre>
 *
 * <p>Failures are {@link AssertionError}s that any test engine understands. They name rules, places
 * and questions, and hold no words of a record unless {@link RecordAssert#quoting()} asks for them.
 * The methods may be imported beside those of AssertJ. Stateless and thread-safe.
 */
public final class SosAssertions {

  private static final RecordReader READER = RecordReader.create();

  private SosAssertions() {}

  /** Starts assertions about a record. */
  public static RecordAssert assertThat(FamilyRecord record) {
    return RecordAssert.of(record);
  }

  /** Starts assertions about what came of reading a document. */
  public static DocumentAssert assertThat(ReadResult result) {
    return new DocumentAssert(result);
  }

  /** Reads a document with the standard limits and starts assertions about it. */
  public static DocumentAssert assertThatJson(byte[] json) {
    return new DocumentAssert(READER.read(json));
  }

  /** Reads a document with the standard limits and starts assertions about it. */
  public static DocumentAssert assertThatJson(String json) {
    return assertThatJson(json.getBytes(StandardCharsets.UTF_8));
  }
}

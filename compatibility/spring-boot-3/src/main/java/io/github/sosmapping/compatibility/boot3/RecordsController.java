package io.github.sosmapping.compatibility.boot3;

import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.json.RecordReader;
import io.github.sosmapping.json.RecordWriter;
import io.github.sosmapping.rules.Examiner;
import io.github.sosmapping.rules.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes a record; answers with what came of it. Its own JSON is written by Jackson 2. */
@RestController
public class RecordsController {

  /** What deserves a second look, in the application's own words. */
  public record Answer(String status, List<Asked> asked) {}

  /** One question and where it belongs. */
  public record Asked(String pointer, String rule, String question) {}

  private final RecordReader reader = RecordReader.create();
  private final RecordWriter writer = RecordWriter.compact();

  /** Reads and examines. */
  @PostMapping(path = "/examine", consumes = MediaType.APPLICATION_JSON_VALUE)
  public Answer examine(@RequestBody byte[] document, @RequestParam LocalDate asOf) {
    ReadResult result = reader.read(document);
    if (result instanceof ReadResult.Readable readable) {
      return new Answer(
          "readable",
          Examiner.examine(readable.record(), asOf, RuleSet.standard()).findings().stream()
              .map(
                  finding ->
                      new Asked(
                          finding.at().toString(),
                          finding.rule().id(),
                          finding.question(Locale.UK)))
              .toList());
    }
    return new Answer(result instanceof ReadResult.Invalid ? "invalid" : "unreadable", List.of());
  }

  /** Reads and writes. */
  @PostMapping(path = "/copy", consumes = MediaType.APPLICATION_JSON_VALUE)
  public ResponseEntity<byte[]> copy(@RequestBody byte[] document) {
    if (reader.read(document) instanceof ReadResult.Readable readable) {
      return ResponseEntity.ok()
          .contentType(MediaType.APPLICATION_JSON)
          .body(writer.write(readable.record()));
    }
    return ResponseEntity.unprocessableEntity().build();
  }
}

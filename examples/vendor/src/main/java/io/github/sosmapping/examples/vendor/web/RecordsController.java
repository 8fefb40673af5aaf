package io.github.sosmapping.examples.vendor.web;

import io.github.sosmapping.examples.vendor.store.Entry;
import io.github.sosmapping.examples.vendor.store.RecordStore;
import io.github.sosmapping.examples.vendor.store.Revision;
import io.github.sosmapping.examples.vendor.web.IncomingRecords.Incoming;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Records and their revisions. A revision is the record's entity tag: {@code "3"} is the third. */
@RestController
@RequestMapping("/records")
final class RecordsController {

  private record Line(String id, int revision, Instant savedAt, String href) {}

  private final RecordStore store;
  private final IncomingRecords incoming;
  private final Rivals rivals;

  RecordsController(RecordStore store, IncomingRecords incoming, Rivals rivals) {
    this.store = store;
    this.incoming = incoming;
    this.rivals = rivals;
  }

  @GetMapping
  List<Line> list() {
    return store.list().stream().map(entry -> line(entry, "/records/" + entry.id())).toList();
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Void> create(InputStream body, Locale locale) throws IOException {
    Incoming record = incoming.read(body, locale);
    String id = record.record().id().value();
    if (!store.create(id, record.document())) {
      throw Trouble.RECORD_EXISTS.thrown("Nothing was saved. To change that record, PUT it.");
    }
    return ResponseEntity.created(URI.create("/records/" + id)).eTag(tag(1)).build();
  }

  @GetMapping("/{id}")
  ResponseEntity<byte[]> read(@PathVariable String id) {
    return document(current(id));
  }

  /**
   * Saves the next revision. Whoever saves names the revision that was edited; when another one was
   * saved meanwhile, nothing is overwritten and the answer says what both changed.
   */
  @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Void> replace(
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      InputStream body,
      Locale locale)
      throws IOException {
    IfMatch edited = IfMatch.of(ifMatch);
    Revision current = current(id);
    Incoming record = incoming.read(body, locale);
    if (!record.record().id().value().equals(id)) {
      throw Trouble.OTHER_RECORD.thrown("The id in the record is not the id in the address.");
    }
    if (edited.names(current.number())) {
      if (store.replace(id, current.number(), record.document())) {
        return saved(current.number() + 1);
      }
      current = current(id);
    }
    if (current.document().equals(record.document())) {
      // The same save again, because the first answer was lost on its way.
      return saved(current.number());
    }
    throw rivals.lost(id, edited, current, record.document());
  }

  @GetMapping("/{id}/revisions")
  List<Line> revisions(@PathVariable String id) {
    List<Entry> history = store.history(id);
    if (history.isEmpty()) {
      throw unknownRecord();
    }
    return history.stream()
        .map(entry -> line(entry, "/records/" + id + "/revisions/" + entry.number()))
        .toList();
  }

  @GetMapping("/{id}/revisions/{number:[0-9]{1,9}}")
  ResponseEntity<byte[]> revision(@PathVariable String id, @PathVariable int number) {
    return document(
        store
            .revision(id, number)
            .orElseThrow(
                () -> Trouble.UNKNOWN_REVISION.thrown("GET the revisions to see which exist.")));
  }

  private Revision current(String id) {
    return store.current(id).orElseThrow(RecordsController::unknownRecord);
  }

  private static RuntimeException unknownRecord() {
    return Trouble.UNKNOWN_RECORD.thrown("To save a new record, POST it to /records.");
  }

  private static Line line(Entry entry, String href) {
    return new Line(entry.id(), entry.number(), entry.savedAt(), href);
  }

  private static ResponseEntity<byte[]> document(Revision revision) {
    return ResponseEntity.ok()
        .eTag(tag(revision.number()))
        .contentType(MediaType.APPLICATION_JSON)
        .body(revision.document().getBytes(StandardCharsets.UTF_8));
  }

  private static ResponseEntity<Void> saved(int number) {
    return ResponseEntity.noContent().eTag(tag(number)).build();
  }

  private static String tag(int number) {
    return '"' + Integer.toString(number) + '"';
  }
}

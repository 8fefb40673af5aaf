package io.github.sosmapping.examples.vendor.web;

import io.github.sosmapping.examples.vendor.store.RecordStore;
import io.github.sosmapping.examples.vendor.store.Revision;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells somebody whose edit came second what both changed, so that no words get lost. */
@Component
final class Rivals {

  private final RecordStore store;
  private final JsonMapper json;

  Rivals(RecordStore store, JsonMapper json) {
    this.store = store;
    this.json = json;
  }

  /**
   * Returns the answer: the current entity tag, where both revisions are, and the places that
   * differ. Places only, no words.
   */
  ErrorResponseException lost(String id, IfMatch edited, Revision current, String yours) {
    ProblemDetail answer =
        Trouble.SAVED_MEANWHILE.say(
            "Nothing was overwritten and your edit was not saved. GET the current revision, bring"
                + " both together, and PUT the result with the current ETag as If-Match.");
    String tag = '"' + Integer.toString(current.number()) + '"';
    answer.setProperty("currentETag", tag);
    answer.setProperty("current", address(id, current.number()));
    JsonNode now = json.readTree(current.document());
    JsonNode mine = json.readTree(yours);
    answer.setProperty("differs", Differences.between(now, mine));
    edited.revisions().stream()
        .flatMap(number -> store.revision(id, number).stream())
        .findFirst()
        .ifPresent(base -> addSince(base, now, mine, address(id, base.number()), answer));
    ErrorResponseException lost = Trouble.SAVED_MEANWHILE.thrown(answer);
    lost.getHeaders().set(HttpHeaders.ETAG, tag);
    return lost;
  }

  private void addSince(
      Revision base, JsonNode now, JsonNode mine, String address, ProblemDetail answer) {
    JsonNode before = json.readTree(base.document());
    List<String> theirs = Differences.between(before, now);
    List<String> yours = Differences.between(before, mine);
    answer.setProperty("edited", address);
    answer.setProperty("changedMeanwhile", theirs);
    answer.setProperty("changedByYou", yours);
    answer.setProperty("changedByBoth", Differences.touching(theirs, yours));
  }

  private static String address(String id, int number) {
    return "/records/" + id + "/revisions/" + number;
  }
}

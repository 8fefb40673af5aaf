package io.github.sosmapping.examples.vendor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Records of an invented family, each with an id of its own. */
final class Documents {

  static final String GOAL = "Gav will complete the anger management course";
  static final String FEARED = "Gav may shout, kick and throw things at Lowri again while";

  private static final AtomicInteger NEXT = new AtomicInteger();

  private Documents() {}

  static String freshId() {
    return "family-" + NEXT.incrementAndGet();
  }

  static String withId(String id) {
    try {
      return Files.readString(Path.of("..", "records", "strategy-draft.json"))
          .replace("\"id\": \"strategy-draft\"", "\"id\": \"" + id + "\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

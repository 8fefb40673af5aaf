package io.github.sosmapping.examples.vendor.store;

import java.time.Instant;

/**
 * One revision of a record. Never changed and never deleted.
 *
 * @param number counted from 1
 * @param savedAt when it was saved
 * @param document the JSON, exactly as it was sent
 */
public record Revision(int number, Instant savedAt, String document) {

  /** Shows the number only; the document is a family's. */
  @Override
  public String toString() {
    return "Revision " + number;
  }
}

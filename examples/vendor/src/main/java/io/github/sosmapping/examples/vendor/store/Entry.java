package io.github.sosmapping.examples.vendor.store;

import java.time.Instant;

/**
 * One line of a list: which revision of which record was saved when.
 *
 * @param id id of the record
 * @param number number of the revision
 * @param savedAt when it was saved
 */
public record Entry(String id, int number, Instant savedAt) {}

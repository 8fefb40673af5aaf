package io.github.sosmapping.examples.vendor.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps records and all their revisions.
 *
 * <p>Two tables: one line for each record with the number of its current revision, one line for
 * each revision. Who saves must name the revision that was edited; the database lets one of two
 * rivals through and tells the other.
 */
@Component
public final class RecordStore {

  private static final int LIST_LENGTH = 200;

  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;
  private final Clock clock;

  RecordStore(JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Returns the current revisions of the records saved last. */
  public List<Entry> list() {
    return jdbc.sql(
            """
            SELECT r.id, v.number, v.saved_at
            FROM family_record r
            JOIN record_revision v ON v.record_id = r.id AND v.number = r.current_revision
            ORDER BY v.saved_at DESC, r.id
            LIMIT :length
            """)
        .param("length", LIST_LENGTH)
        .query((row, line) -> new Entry(row.getString(1), row.getInt(2), instant(row, 3)))
        .list();
  }

  /** Returns the revision of a record that stands now, if there is such a record. */
  public Optional<Revision> current(String id) {
    return jdbc.sql(
            """
            SELECT v.number, v.saved_at, v.document
            FROM family_record r
            JOIN record_revision v ON v.record_id = r.id AND v.number = r.current_revision
            WHERE r.id = :id
            """)
        .param("id", id)
        .query((row, line) -> revision(row))
        .optional();
  }

  /** Returns one revision of a record, if there is one. */
  public Optional<Revision> revision(String id, int number) {
    return jdbc.sql(
            """
            SELECT number, saved_at, document FROM record_revision
            WHERE record_id = :id AND number = :number
            """)
        .param("id", id)
        .param("number", number)
        .query((row, line) -> revision(row))
        .optional();
  }

  /** Returns which revisions a record has had, the newest first; nothing for an unknown record. */
  public List<Entry> history(String id) {
    return jdbc.sql(
            """
            SELECT record_id, number, saved_at FROM record_revision
            WHERE record_id = :id ORDER BY number DESC
            """)
        .param("id", id)
        .query((row, line) -> new Entry(row.getString(1), row.getInt(2), instant(row, 3)))
        .list();
  }

  /** Saves the first revision of a record; returns false when there is a record with this id. */
  public boolean create(String id, String document) {
    try {
      transactions.executeWithoutResult(
          status -> {
            jdbc.sql("INSERT INTO family_record (id, current_revision) VALUES (:id, 1)")
                .param("id", id)
                .update();
            insert(id, 1, document);
          });
      return true;
    } catch (DuplicateKeyException e) {
      return false;
    }
  }

  /**
   * Saves the next revision of a record, if the one that was edited is still the current one.
   *
   * @param edited number of the revision that was edited; the new one has the next number
   * @return false when another revision was saved meanwhile, and nothing was saved now
   */
  public boolean replace(String id, int edited, String document) {
    return Boolean.TRUE.equals(
        transactions.execute(
            status -> {
              boolean moved = moveOn(id, edited);
              if (moved) {
                insert(id, edited + 1, document);
              }
              return moved;
            }));
  }

  /** A rival waits here until the other has committed, and then finds no line to change. */
  private boolean moveOn(String id, int edited) {
    return jdbc.sql(
                """
                UPDATE family_record SET current_revision = current_revision + 1
                WHERE id = :id AND current_revision = :edited
                """)
            .param("id", id)
            .param("edited", edited)
            .update()
        == 1;
  }

  private void insert(String id, int number, String document) {
    // Not every database keeps nanoseconds.
    OffsetDateTime now = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    jdbc.sql(
            """
            INSERT INTO record_revision (record_id, number, saved_at, document)
            VALUES (:id, :number, :now, :document)
            """)
        .param("id", id)
        .param("number", number)
        .param("now", now)
        .param("document", document)
        .update();
  }

  private static Revision revision(ResultSet row) throws SQLException {
    return new Revision(row.getInt(1), instant(row, 2), row.getString(3));
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}

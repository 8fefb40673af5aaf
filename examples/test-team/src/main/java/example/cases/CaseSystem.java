package example.cases;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.json.RecordWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A case system as small as can be: records go in, stay in its "tables" and come out as JSON. Which
 * bugs it has is an argument, so that the tests can show that each is found.
 */
public final class CaseSystem {

  private final Set<Bug> bugs;
  private final Map<String, FamilyRecord> tables = new HashMap<>();

  /** Starts empty. */
  public CaseSystem(Set<Bug> bugs) {
    this.bugs = Set.copyOf(bugs);
  }

  /** Stores a record, in place of an earlier one with the same id. */
  public void store(FamilyRecord record) {
    FamilyRecord stored = record;
    for (Bug bug : bugs) {
      stored = Tables.store(stored, bug);
    }
    tables.put(record.id().value(), stored);
  }

  /** Exports the record with this id as JSON. */
  public byte[] export(String id) {
    byte[] json = RecordWriter.compact().write(tables.get(id));
    if (!bugs.contains(Bug.EMPTY_DAY) || tables.get(id).closedOn().isPresent()) {
      return json;
    }
    String text = new String(json, StandardCharsets.UTF_8);
    return text.replaceFirst("\"openedOn\"", "\"closedOn\":\"\",\"openedOn\"")
        .getBytes(StandardCharsets.UTF_8);
  }
}

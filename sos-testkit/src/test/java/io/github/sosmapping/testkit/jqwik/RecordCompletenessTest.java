package io.github.sosmapping.testkit.jqwik;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.json.RecordWriter;
import net.jqwik.api.PropertyDefaults;

/** Our own writer, seen as a system that keeps records. */
@PropertyDefaults(tries = 100)
class RecordCompletenessTest implements RecordCompleteness {

  @Override
  public byte[] export(FamilyRecord record) {
    return RecordWriter.compact().write(record);
  }
}

package example.cases;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.testkit.jqwik.RecordCompleteness;
import java.util.Set;
import net.jqwik.api.PropertyDefaults;

/** Every record we export is complete. This is all a team has to write. */
@PropertyDefaults(tries = 100) // a thousand without this line; here the build is in a hurry
class CaseSystemTest implements RecordCompleteness {

  private final CaseSystem system = new CaseSystem(Set.of());

  @Override
  public byte[] export(FamilyRecord record) {
    system.store(record);
    return system.export(record.id().value());
  }
}

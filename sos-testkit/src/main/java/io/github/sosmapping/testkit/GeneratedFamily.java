package io.github.sosmapping.testkit;

import io.github.sosmapping.core.family.FamilyRecord;
import java.util.List;

/**
 * A generated record and what is known about it.
 *
 * @param record the record
 * @param defects what was broken in it on purpose; empty for complete records and drafts
 * @param seed the seed that makes this very record with the same settings
 */
public record GeneratedFamily(FamilyRecord record, List<Defect> defects, long seed) {

  /** Copies the list. */
  public GeneratedFamily {
    defects = List.copyOf(defects);
  }
}

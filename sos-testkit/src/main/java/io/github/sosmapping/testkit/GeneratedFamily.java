package io.github.sosmapping.testkit;

import io.github.sosmapping.core.family.FamilyRecord;
import java.util.List;

/**
 * A generated record and what is known about it.
 *
 * @param record the record
 * @param generator what makes this very record, and says what is broken or hard in it
 */
public record GeneratedFamily(FamilyRecord record, FamilyGenerator generator) {

  /** Returns the seed. */
  public long seed() {
    return generator.seed();
  }

  /** Returns what was broken on purpose; empty for complete records and drafts. */
  public List<Defect> defects() {
    return generator.defects();
  }

  /** Returns the Java that makes this record, to be copied into a test. */
  @Override
  public String toString() {
    return generator + ".generate()";
  }
}

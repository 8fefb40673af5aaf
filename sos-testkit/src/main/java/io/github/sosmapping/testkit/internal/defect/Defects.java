package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.testkit.Defect;
import java.time.LocalDate;
import java.util.List;

public final class Defects {
  private Defects() {}

  public static FamilyRecord apply(
      FamilyRecord record, List<Defect> defects, LocalDate asOf, boolean canaries) {
    return record;
  }
}

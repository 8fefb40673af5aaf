package io.github.sosmapping.testkit.internal.story;

import io.github.sosmapping.core.basis.ExtensionValue;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.OpenTerm;
import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Person;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.testkit.HardCase;
import io.github.sosmapping.testkit.internal.words.HardValues;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What makes a record as a whole hard on software, beyond its texts. */
public final class HardRecord {

  private HardRecord() {}

  /** Returns a copy with these cases in it. */
  public static FamilyRecord of(FamilyRecord record, List<HardCase> cases) {
    FamilyRecord hard = record;
    if (cases.contains(HardCase.EXTENSIONS)) {
      hard = extended(hard);
    }
    if (cases.contains(HardCase.VENDOR_TERMS)) {
      hard = inVendorsTerms(hard);
    }
    if (cases.contains(HardCase.SAME_LABELS)) {
      hard = alike(hard);
    }
    return hard;
  }

  private static FamilyRecord extended(FamilyRecord record) {
    SortedMap<String, ExtensionValue.ObjectValue> all =
        new TreeMap<>(record.extensions().byNamespace());
    all.putAll(HardValues.extensions().byNamespace());
    return FamilyRecord.builder()
        .from(record)
        .extensions(Extensions.of(all))
        .children(
            record.children().stream()
                .map(one -> Child.builder().from(one).extensions(HardValues.extensions()).build())
                .toList())
        .mappings(
            record.mappings().stream()
                .map(one -> Mapping.builder().from(one).extensions(HardValues.extensions()).build())
                .toList())
        .build();
  }

  private static FamilyRecord inVendorsTerms(FamilyRecord record) {
    return FamilyRecord.builder()
        .from(record)
        .jurisdiction(OpenTerm.vendor("hard.example:ISLE_OF_NOWHERE"))
        .mappings(
            record.mappings().stream()
                .map(
                    one ->
                        Mapping.builder()
                            .from(one)
                            .occasion(OpenTerm.vendor("hard.example:first-Call.2"))
                            .build())
                .toList())
        .build();
  }

  private static FamilyRecord alike(FamilyRecord record) {
    if (record.people().isEmpty()) {
      return record;
    }
    return FamilyRecord.builder()
        .from(record)
        .people(
            record.people().stream()
                .map(
                    one -> Person.builder().from(one).label(record.people().get(0).label()).build())
                .toList())
        .build();
  }
}

package io.github.sosmapping.testkit.jqwik;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.rules.RuleSet;
import io.github.sosmapping.testkit.GeneratedFamily;
import io.github.sosmapping.testkit.assertion.SosAssertions;
import io.github.sosmapping.testkit.internal.compare.Aspect;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What every system that keeps records owes the families in them: nothing is lost, nothing moves,
 * and what deserved a second look before deserves it after.
 *
 * <p>Implement it in a test class and say how a record gets into your system and out again; jqwik
 * then runs each property with a thousand records:
 *
 * <pre>{@code
 * class OurExportTest implements RecordCompleteness {
 *   public byte[] export(FamilyRecord record) {
 *     long id = ourSystem.store(record);
 *     return ourSystem.export(id);
 *   }
 * }
 * }</pre>
 *
 * <p>A failure names places, not words, and shows the smallest record that fails as the line of
 * Java that makes it. While an export cannot be read, only the first property speaks of it.
 */
@FunctionalInterface
public interface RecordCompleteness {

  /**
   * Takes a record into the system and returns what the system exports.
   *
   * @param record a record; the system may have seen its id before
   * @return one JSON document in UTF-8
   * @throws Exception if the system does; the property fails
   */
  byte[] export(FamilyRecord record) throws Exception;

  /** Returns the rules that look at exports; the standard ones unless overridden. */
  default RuleSet ruleSet() {
    return RuleSet.standard();
  }

  /**
   * Tells whether the system promises to keep what stands at a place; it does unless overridden.
   *
   * @param pointer JSON Pointer to something that differs
   */
  default boolean keeps(String pointer) {
    return true;
  }

  /** Every export follows the format. */
  @Property
  default void every_export_can_be_read(@ForAll(supplier = Hard.class) GeneratedFamily family)
      throws Exception {
    SosAssertions.assertThatJson(export(family.record())).isReadable();
  }

  /** Every text is kept, letter by letter. */
  @Property
  default void every_word_is_kept(@ForAll(supplier = Hard.class) GeneratedFamily family)
      throws Exception {
    Export.of(this, family).keeps(Aspect.TEXTS);
  }

  /** Every translation is kept beside its text. */
  @Property
  default void every_translation_is_kept(@ForAll(supplier = Hard.class) GeneratedFamily family)
      throws Exception {
    Export.of(this, family).keeps(Aspect.TRANSLATIONS);
  }

  /** Every day stays the same day. */
  @Property
  default void every_date_is_kept(@ForAll(supplier = Hard.class) GeneratedFamily family)
      throws Exception {
    Export.of(this, family).keeps(Aspect.DATES);
  }

  /** Every number that somebody gave is kept, half numbers and noughts included. */
  @Property
  default void every_number_is_kept(@ForAll(supplier = Hard.class) GeneratedFamily family)
      throws Exception {
    Export.of(this, family).keeps(Aspect.NUMBERS);
  }

  /** Every link leads to whom or what it led to. */
  @Property
  default void every_link_leads_where_it_led(@ForAll(supplier = Hard.class) GeneratedFamily family)
      throws Exception {
    Export.of(this, family).keeps(Aspect.LINKS);
  }

  /** Every entry is kept, and none appears from nowhere. */
  @Property
  default void every_entry_is_kept(@ForAll(supplier = Hard.class) GeneratedFamily family)
      throws Exception {
    Export.of(this, family).keeps(Aspect.ENTRIES);
  }

  /** Every term and label is kept, so that first notes stay first notes. */
  @Property
  default void every_term_and_label_is_kept(@ForAll(supplier = Hard.class) GeneratedFamily family)
      throws Exception {
    Export.of(this, family).keeps(Aspect.VALUES);
  }

  /** What vendors added is kept. */
  @Property
  default void what_vendors_added_is_kept(@ForAll(supplier = Hard.class) GeneratedFamily family)
      throws Exception {
    Export.of(this, family).keeps(Aspect.EXTENSIONS);
  }

  /** Lists keep their order. */
  @Property
  default void every_list_keeps_its_order(@ForAll(supplier = Hard.class) GeneratedFamily family)
      throws Exception {
    Export.of(this, family).keeps(Aspect.ORDER);
  }

  /** Finished records arrive finished. */
  @Property
  default void complete_records_stay_complete(
      @ForAll(supplier = Complete.class) GeneratedFamily family) throws Exception {
    Export.assume(export(family.record())).with(ruleSet()).isComplete();
  }

  /** What the rules notice in a record they notice in its export, at the same places. */
  @Property
  default void what_deserves_a_second_look_still_does(
      @ForAll(supplier = Defective.class) GeneratedFamily family) throws Exception {
    Export.of(this, family).raisesTheSame(ruleSet());
  }

  /** For jqwik: whole, unfinished and broken records, some of them hard on software. */
  final class Hard implements ArbitrarySupplier<GeneratedFamily> {
    /** For jqwik. */
    public Hard() {}

    @Override
    public Arbitrary<GeneratedFamily> get() {
      return FamilyArbitraries.hard();
    }
  }

  /** For jqwik: complete records. */
  final class Complete implements ArbitrarySupplier<GeneratedFamily> {
    /** For jqwik. */
    public Complete() {}

    @Override
    public Arbitrary<GeneratedFamily> get() {
      return FamilyArbitraries.finished();
    }
  }

  /** For jqwik: records with a defect. */
  final class Defective implements ArbitrarySupplier<GeneratedFamily> {
    /** For jqwik. */
    public Defective() {}

    @Override
    public Arbitrary<GeneratedFamily> get() {
      return FamilyArbitraries.withDefect();
    }
  }
}

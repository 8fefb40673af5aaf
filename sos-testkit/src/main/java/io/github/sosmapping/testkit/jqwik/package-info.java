/**
 * A thin adapter to jqwik: families as arguments of properties, and a suite of properties for
 * whoever exports records.
 *
 * <pre>{@code
 * class OurExportTest implements RecordCompleteness {
 *   public byte[] export(FamilyRecord record) {
 *     return ourSystem.export(ourSystem.store(record));
 *   }
 *
 *   // A property of our own beside the twelve; any FamilyRecord is made up.
 *   @Property
 *   boolean every_record_can_be_opened(@ForAll FamilyRecord record) {
 *     return ourSystem.open(ourSystem.store(record)).isShown();
 *   }
 * }
 * }</pre>
 *
 * <p>Needs jqwik, which is an optional dependency of the test kit.
 */
@NullMarked
package io.github.sosmapping.testkit.jqwik;

import org.jspecify.annotations.NullMarked;

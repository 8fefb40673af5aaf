package io.github.sosmapping.testkit.jqwik;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.testkit.GeneratedFamily;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Lets jqwik fill a parameter such as {@code @ForAll FamilyRecord record} with any record, and
 * {@code @ForAll GeneratedFamily family} with a complete record that has one defect.
 *
 * <p>jqwik finds it by itself on the class path. For jqwik to make; stateless.
 */
public final class FamilyRecordProvider implements ArbitraryProvider {

  /** For jqwik. */
  public FamilyRecordProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage targetType) {
    return targetType.isOfType(FamilyRecord.class) || targetType.isOfType(GeneratedFamily.class);
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
    return targetType.isOfType(FamilyRecord.class)
        ? Set.of(FamilyArbitraries.any())
        : Set.of(FamilyArbitraries.withDefect());
  }
}

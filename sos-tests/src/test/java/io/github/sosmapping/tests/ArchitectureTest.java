package io.github.sosmapping.tests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.sosmapping.testkit.jqwik.FamilyArbitraries;
import net.jqwik.api.Example;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CORE =
      new ClassFileImporter().importPackages("io.github.sosmapping.core");

  @Test
  void core_does_not_know_jackson() {
    noClasses().should().dependOnClassesThat().resideInAPackage("tools.jackson..").check(CORE);
  }

  @Example
  void generators_work_under_jqwik() {
    assertThat(FamilyArbitraries.samples().sample().words()).startsWith("words");
  }
}

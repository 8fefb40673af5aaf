package io.github.sosmapping.tests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.sosmapping.config.RuleSetReader;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.json.RecordReader;
import io.github.sosmapping.rules.Examiner;
import io.github.sosmapping.testkit.Families;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The same as docs/architecture.md, in code. */
class ArchitectureTest {

  private static final String ROOT = "io.github.sosmapping.";
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.sosmapping");

  @Test
  void core_knows_none_of_the_other_modules() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "core..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            ROOT + "json..",
            ROOT + "rules..",
            ROOT + "config..",
            ROOT + "testkit..",
            ROOT + "cli..")
        .because("everything else stands on the types, so they can stand on nothing else")
        .check(ALL);
  }

  @Test
  void rules_and_json_do_not_know_each_other() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "rules..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            ROOT + "json..",
            ROOT + "config..",
            ROOT + "cli..",
            "tools.jackson..",
            "com.networknt..")
        .because("a vendor may examine records without ever writing JSON")
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage(ROOT + "json..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + "rules..", ROOT + "config..", ROOT + "cli..")
        .check(ALL);
  }

  @Test
  void config_shows_nothing_of_how_it_reads_files() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "config")
        .and()
        .arePublic()
        .should(showInSignatures(ROOT + "json", "tools.jackson", "com.networknt"))
        .because("the format of the files is the contract, and not the reader behind it")
        .check(ALL);
  }

  @Test
  void generators_know_the_types_alone() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "testkit..")
        .and()
        .resideOutsideOfPackages(
            ROOT + "testkit.assertion..",
            ROOT + "testkit.internal.compare..",
            ROOT + "testkit.jqwik..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            ROOT + "json..", ROOT + "rules..", ROOT + "testkit.jqwik..", "net.jqwik..")
        .because("what is whole or broken is said without asking the rules or the reader")
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage(ROOT + "testkit..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + "cli..", "org.junit..", "org.assertj..")
        .because("a test team brings an engine and assertions of its own")
        .check(ALL);
  }

  @Test
  void only_json_and_the_command_line_know_the_json_library() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "json..", ROOT + "cli..", ROOT + "examples..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "com.networknt..")
        .because("a vendor's own JSON library must not meet ours anywhere else")
        .check(ALL);
  }

  @Test
  void the_public_face_of_json_shows_neither_library() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "json")
        .and()
        .arePublic()
        .should(showInSignatures("tools.jackson", "com.networknt"))
        .because("their major versions must not become ours")
        .check(ALL);
  }

  @Test
  void public_classes_are_final_or_cannot_be_built_outside() {
    classes()
        .that()
        .arePublic()
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .and()
        .haveNameNotMatching(".*\\.Immutable[A-Z].*")
        .and()
        .doNotHaveFullyQualifiedName(ROOT + "core.basis.RecordValue")
        .should(beClosed())
        .because("a type that nobody can extend can still be changed")
        .check(ALL);
  }

  @Test
  void library_code_asks_no_clock_no_locale_no_zone_and_no_console() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT + "core..",
            ROOT + "json..",
            ROOT + "rules..",
            ROOT + "config..",
            ROOT + "testkit..")
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(java.time.ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net..", "java.util.logging..")
        .because("time, language and limits are arguments, and nothing of a record is printed")
        .check(ALL);
  }

  @Test
  void every_package_is_null_marked() {
    Set<String> unmarked =
        ALL.stream()
            .filter(type -> !type.getPackageName().contains(".examples"))
            .map(JavaClass::getPackage)
            .filter(
                pack ->
                    pack.tryGetAnnotationOfType("org.jspecify.annotations.NullMarked").isEmpty())
            .map(pack -> pack.getName())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(unmarked)
        .as("packages without @NullMarked: null would mean nothing there; add a package-info")
        .isEmpty();
  }

  @Test
  void modules_export_what_they_always_did() {
    assertThat(exports(FamilyRecord.class))
        .containsExactlyInAnyOrder(
            "core.basis",
            "core.family",
            "core.goal",
            "core.learning",
            "core.links",
            "core.mapping",
            "core.network",
            "core.plan",
            "core.scale",
            "core.text",
            "core.voice",
            "core.walk",
            "core.worry");
    assertThat(exports(RecordReader.class)).containsExactly("json");
    assertThat(exports(RuleSetReader.class)).containsExactly("config");
    assertThat(exports(Examiner.class))
        .containsExactlyInAnyOrder("rules", "rules.chain", "rules.language", "rules.text");
    assertThat(exports(Families.class))
        .containsExactlyInAnyOrder("testkit", "testkit.assertion", "testkit.jqwik");
  }

  private static Set<String> exports(Class<?> type) {
    return ModulePath.finderOf(type).findAll().iterator().next().descriptor().exports().stream()
        .filter(export -> !export.isQualified())
        .map(export -> export.source().substring(ROOT.length()))
        .collect(Collectors.toSet());
  }

  private static ArchCondition<JavaClass> showInSignatures(String... packages) {
    return new ArchCondition<>("show types of " + String.join(", ", packages)) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getMethods().stream()
            .filter(
                method ->
                    method.getModifiers().contains(JavaModifier.PUBLIC)
                        || method.getModifiers().contains(JavaModifier.PROTECTED))
            .forEach(
                method -> {
                  String signature = method.getFullName() + method.getRawReturnType().getName();
                  for (String pack : packages) {
                    if (signature.contains(pack)) {
                      events.add(SimpleConditionEvent.satisfied(type, method.getDescription()));
                    }
                  }
                });
      }
    };
  }

  private static ArchCondition<JavaClass> beClosed() {
    return new ArchCondition<>("be final or have no constructor for others") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean closed =
            type.getModifiers().contains(JavaModifier.FINAL)
                || type.getConstructors().stream().noneMatch(ArchitectureTest::isForOthers);
        if (!closed) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " can be extended"));
        }
      }
    };
  }

  private static boolean isForOthers(JavaConstructor constructor) {
    return constructor.getModifiers().contains(JavaModifier.PUBLIC)
        || constructor.getModifiers().contains(JavaModifier.PROTECTED);
  }
}

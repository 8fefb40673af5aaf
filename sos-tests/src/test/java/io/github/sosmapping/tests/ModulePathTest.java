package io.github.sosmapping.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.config.RuleSetReader;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.json.RecordReader;
import io.github.sosmapping.rules.Examiner;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reads, examines and writes with every part a named module of its own, as on a module path. */
class ModulePathTest {

  private static final ClassLoader MODULES = modules().findLoader("io.github.sosmapping.rules");

  private static ModuleLayer modules() {
    ModuleFinder finder =
        ModulePath.finderOf(
            FamilyRecord.class,
            RecordReader.class,
            Examiner.class,
            RuleSetReader.class,
            tools.jackson.core.JsonParser.class,
            tools.jackson.databind.JsonNode.class,
            com.fasterxml.jackson.annotation.JsonInclude.class,
            com.networknt.schema.Schema.class,
            com.ethlo.time.ITU.class,
            org.slf4j.Logger.class,
            org.apache.commons.lang3.StringUtils.class);
    ModuleLayer boot = ModuleLayer.boot();
    Configuration configuration =
        boot.configuration()
            .resolve(
                finder,
                ModuleFinder.of(),
                Set.of("io.github.sosmapping.json", "io.github.sosmapping.config"));
    return boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
  }

  @Test
  void a_record_is_read_and_examined() throws Exception {
    Object result = read(Files.readAllBytes(example()));
    assertThat(result.getClass().getModule().getName()).isEqualTo("io.github.sosmapping.json");
    assertThat(result.getClass().getSimpleName()).isEqualTo("Readable");

    Object record = result.getClass().getMethod("record").invoke(result);
    Class<?> ruleSet = MODULES.loadClass("io.github.sosmapping.rules.RuleSet");
    Class<?> recordType = MODULES.loadClass("io.github.sosmapping.core.family.FamilyRecord");
    Object examination =
        MODULES
            .loadClass("io.github.sosmapping.rules.Examiner")
            .getMethod("examine", recordType, LocalDate.class, ruleSet)
            .invoke(
                null,
                record,
                LocalDate.of(2026, 6, 30),
                ruleSet.getMethod("standard").invoke(null));

    Method met = examination.getClass().getMethod("workingWell");
    assertThat((List<?>) met.invoke(examination)).isNotEmpty();

    Class<?> writer = MODULES.loadClass("io.github.sosmapping.json.RecordWriter");
    Object compact = writer.getMethod("compact").invoke(null);
    assertThat((byte[]) writer.getMethod("write", recordType).invoke(compact, record)).isNotEmpty();
  }

  @Test
  void a_refused_document_is_explained_with_the_schema_from_the_module() throws Exception {
    Object result = read("{\"schemaVersion\":\"1.0\"}".getBytes(StandardCharsets.UTF_8));
    assertThat(result.getClass().getSimpleName()).isEqualTo("Invalid");
  }

  @Test
  void a_rule_set_of_the_agencys_own_is_read_from_a_file() throws Exception {
    Class<?> type = MODULES.loadClass("io.github.sosmapping.config.RuleSetReader");
    Object reader = type.getMethod("create").invoke(null);
    byte[] file = "{\"configVersion\":\"1.0\",\"id\":\"ours-1\"}".getBytes(StandardCharsets.UTF_8);
    Object loaded = type.getMethod("read", byte[].class).invoke(reader, (Object) file);
    assertThat(loaded.getClass().getSimpleName()).isEqualTo("Ready");
  }

  private static Object read(byte[] json) throws Exception {
    Class<?> type = MODULES.loadClass("io.github.sosmapping.json.RecordReader");
    Object reader = type.getMethod("create").invoke(null);
    return type.getMethod("read", byte[].class).invoke(reader, (Object) json);
  }

  private static Path example() {
    return Path.of("..", "examples", "records", "first-visit-draft.json");
  }
}

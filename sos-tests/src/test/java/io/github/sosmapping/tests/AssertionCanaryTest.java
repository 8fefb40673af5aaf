package io.github.sosmapping.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.json.ProblemCode;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.json.RecordReader;
import io.github.sosmapping.json.RecordWriter;
import io.github.sosmapping.rules.RuleSet;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.testkit.Defect;
import io.github.sosmapping.testkit.Families;
import io.github.sosmapping.testkit.FamilyGenerator;
import io.github.sosmapping.testkit.GeneratedFamily;
import io.github.sosmapping.testkit.HardCase;
import io.github.sosmapping.testkit.assertion.DocumentAssert;
import io.github.sosmapping.testkit.assertion.RaisedAssert;
import io.github.sosmapping.testkit.assertion.RecordAssert;
import io.github.sosmapping.testkit.assertion.SosAssertions;
import io.github.sosmapping.testkit.jqwik.RecordCompleteness;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.TestAbortedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** No failing assertion and no failing property tells words of a record, unless asked to. */
class AssertionCanaryTest {

  private static final String CANARY = FamilyGenerator.CANARY;
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final FamilyGenerator FAMILIES =
      Families.seed(5).canaries(true).with(HardCase.TRANSLATIONS, HardCase.EXTENSIONS);

  private static final FamilyRecord WHOLE = singing(FAMILIES);
  private static final FamilyRecord DRAFT = singing(FAMILIES.draft());
  private static final FamilyRecord OTHER = singing(Families.seed(6).canaries(true));
  private static final FamilyRecord BROKEN =
      singing(FAMILIES.with(Defect.STEP_WITHOUT_GOAL, Defect.DANGER_WITHOUT_GOAL));

  /** What only says about what, or how, to assert something. */
  private static final Set<String> NO_ASSERTIONS = Set.of("asOf", "with", "quoting", "and");

  private final Map<String, String> told = new TreeMap<>();

  /** A record whose vendors sing too. */
  private static FamilyRecord singing(FamilyGenerator families) {
    ObjectNode tree = tree(families.generate().record());
    tree.withObjectProperty("extensions").putObject("vendor.example").put(CANARY, CANARY);
    return ((ReadResult.Readable) RecordReader.create().read(bytes(tree))).record();
  }

  private static ObjectNode tree(FamilyRecord record) {
    return (ObjectNode) JSON.readTree(RecordWriter.compact().write(record));
  }

  private static byte[] bytes(JsonNode tree) {
    return JSON.writeValueAsBytes(tree);
  }

  @Test
  void no_failing_assertion_about_a_record_tells_of_it() {
    for (FamilyRecord record : List.of(WHOLE, DRAFT, BROKEN)) {
      RecordAssert about = SosAssertions.assertThat(record);
      trying("isComplete", about::isComplete);
      trying("hasNoFindings", about::hasNoFindings);
      trying("hasNoFindingsAtOrAbove", () -> about.hasNoFindingsAtOrAbove(Severity.WARNING));
      trying("holdsTheSameAs", () -> about.holdsTheSameAs(OTHER));
      for (RuleSet.Entry rule : RuleSet.standard().entries()) {
        String id = rule.label().id();
        trying("raises", () -> about.raises(id));
        trying("doesNotRaise", () -> about.doesNotRaise(id));
        trying("meets", () -> about.meets(id));
      }
    }
    assertThat(told).containsOnlyKeys(assertionsOf(RecordAssert.class));
    assertThat(told.values()).noneMatch(message -> message.contains(CANARY));
  }

  @Test
  void no_failing_assertion_about_a_rule_tells_of_the_record() {
    RaisedAssert raised = SosAssertions.assertThat(BROKEN).raises("STEP-002");
    trying("at", () -> raised.at("/mappings/9"));
    trying("at", () -> raised.at(Pointer.ROOT));
    trying("as", () -> raised.as(Severity.ERROR));
    trying("times", () -> raised.times(99));

    assertThat(told).containsOnlyKeys(assertionsOf(RaisedAssert.class));
    assertThat(told.values()).noneMatch(message -> message.contains(CANARY));
  }

  @Test
  void no_failing_assertion_about_a_document_tells_of_it() {
    ObjectNode strange = tree(WHOLE).put(CANARY, CANARY).put("stage", CANARY);
    strange.withObjectProperty("genogram").put(CANARY, 1);
    byte[] whole = bytes(tree(WHOLE));
    List<byte[]> documents =
        List.of(
            whole,
            bytes(strange),
            bytes(tree(WHOLE).put("schemaVersion", CANARY)),
            Arrays.copyOf(whole, whole.length / 2),
            CANARY.getBytes(StandardCharsets.UTF_8));
    for (byte[] document : documents) {
      DocumentAssert about = SosAssertions.assertThatJson(document);
      trying("isReadable", about::isReadable);
      trying("isInvalid", about::isInvalid);
      trying("isUnreadable", about::isUnreadable);
      trying("hasProblem", () -> about.hasProblem(ProblemCode.INTERNAL_FAULT));
      trying("hasProblemAt", () -> about.hasProblemAt("/mappings/9"));
    }
    assertThat(told).containsOnlyKeys(assertionsOf(DocumentAssert.class));
    assertThat(told.values()).noneMatch(message -> message.contains(CANARY));
  }

  @Test
  void the_canary_sings_when_asked() {
    RecordAssert quoting = SosAssertions.assertThat(BROKEN).quoting();
    for (Executable failing :
        List.<Executable>of(
            quoting::hasNoFindings,
            () -> quoting.doesNotRaise("STEP-002"),
            () -> quoting.holdsTheSameAs(WHOLE))) {
      assertThatThrownBy(failing::execute)
          .as("otherwise these tests could not fail")
          .hasMessageContaining(CANARY);
    }
  }

  @Test
  void no_failing_property_of_an_export_tells_of_the_record() throws IllegalAccessException {
    List<Method> properties =
        Stream.of(RecordCompleteness.class.getMethods())
            .filter(method -> method.isAnnotationPresent(Property.class))
            .toList();
    List<RecordCompleteness> systems =
        List.of(
            record -> bytes(reversed(tree(record))),
            record -> bytes(tree(OTHER).put("id", record.id().value())),
            record -> bytes(without("extensions", without("translations", tree(record)))),
            record -> bytes(without("date", tree(record))),
            record -> bytes(without("safetyGoals", tree(record))),
            record -> bytes(tree(record).put(CANARY, CANARY)),
            record -> Arrays.copyOf(bytes(tree(record)), 1_000),
            record -> CANARY.getBytes(StandardCharsets.UTF_8));
    for (GeneratedFamily family : List.of(FAMILIES.generate(), FAMILIES.draft().generate())) {
      assertThat(family.toString()).doesNotContain(CANARY);
      for (RecordCompleteness system : systems) {
        for (Method property : properties) {
          tryingProperty(property, system, family);
        }
      }
    }
    assertThat(told)
        .containsOnlyKeys(properties.stream().map(Method::getName).toArray(String[]::new));
    assertThat(told.values()).noneMatch(message -> message.contains(CANARY));
  }

  private void tryingProperty(Method property, RecordCompleteness system, GeneratedFamily family)
      throws IllegalAccessException {
    try {
      property.invoke(system, family);
    } catch (InvocationTargetException e) {
      Throwable failure = e.getTargetException();
      if (failure instanceof TestAbortedException) {
        assertThat(printed(failure)).doesNotContain(CANARY);
      } else {
        note(property.getName(), failure);
      }
    }
  }

  private void trying(String assertion, Executable attempt) {
    try {
      attempt.execute();
    } catch (Throwable e) {
      note(assertion, e);
    }
  }

  private void note(String assertion, Throwable failure) {
    assertThat(failure).isInstanceOf(AssertionError.class);
    told.merge(assertion, printed(failure), String::concat);
  }

  /** With its causes, as a build server would show it. */
  private static String printed(Throwable failure) {
    StringWriter printed = new StringWriter();
    failure.printStackTrace(new PrintWriter(printed));
    return printed.toString();
  }

  private static String[] assertionsOf(Class<?> type) {
    Set<String> names = new TreeSet<>();
    for (Method method : type.getMethods()) {
      if (method.getDeclaringClass() == type && !NO_ASSERTIONS.contains(method.getName())) {
        names.add(method.getName());
      }
    }
    return names.toArray(String[]::new);
  }

  private static JsonNode reversed(JsonNode node) {
    if (node instanceof ArrayNode list) {
      ArrayNode other = JSON.createArrayNode();
      for (int i = list.size() - 1; i >= 0; i--) {
        other.add(reversed(list.get(i)));
      }
      return other;
    }
    if (node instanceof ObjectNode object) {
      ObjectNode other = JSON.createObjectNode();
      object.forEachEntry((name, value) -> other.set(name, reversed(value)));
      return other;
    }
    return node;
  }

  private static ObjectNode without(String property, ObjectNode tree) {
    tree.findParents(property).forEach(parent -> ((ObjectNode) parent).remove(property));
    return tree;
  }
}

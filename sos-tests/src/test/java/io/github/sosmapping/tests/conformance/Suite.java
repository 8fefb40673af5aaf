package io.github.sosmapping.tests.conformance;

import io.github.sosmapping.json.SchemaVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of one schema version in the folder of the suite, and how they are made. */
final class Suite {

  private static final Path FOLDER = Path.of("..", "conformance");
  private static final String INDEX = "cases.json";

  /** What shows the draft of a version at work, beside what is new in it. */
  private static final Set<String> ALWAYS =
      Set.of("valid/smallest.json", "valid/whole.json", "valid/parts/FamilyRecord.json");

  private final SchemaVersion version;
  private final Path folder;
  private final JsonNode schema;

  private Suite(SchemaVersion version) {
    this.version = version;
    this.folder = FOLDER.resolve("schema-" + version.text());
    this.schema = JsonMapper.shared().readTree(version.schema());
  }

  static Suite of(SchemaVersion version) {
    return new Suite(version);
  }

  JsonNode schema() {
    return schema;
  }

  /** The cases as they should be, in the order of their names. */
  List<Case> made() {
    Skeleton skeleton = new Skeleton(schema);
    List<Case> cases = new ArrayList<>();
    cases.addAll(ValidCases.of(skeleton));
    cases.addAll(BrokenCases.of(skeleton));
    cases.addAll(ContradictoryCases.of(skeleton));
    cases.addAll(WrittenCases.of(skeleton.version()));
    cases.sort(Comparator.comparing(Case::file));
    // A draft may still change, so its folder holds no more than what is new.
    if (!version.isReleased()) {
      Set<String> known =
          new HashSet<>(of(SchemaVersion.newest()).made().stream().map(Case::file).toList());
      cases.removeIf(each -> known.contains(each.file()) && !ALWAYS.contains(each.file()));
    }
    return cases;
  }

  /** What the schema forbids; of a draft only what is new. */
  Set<String> constraints() {
    Set<String> constraints = Constraints.of(schema);
    if (!version.isReleased()) {
      constraints.removeAll(of(SchemaVersion.newest()).constraints());
    }
    return constraints;
  }

  /** The cases as they are published. */
  List<Case> published() {
    try {
      List<Case> cases = new ArrayList<>();
      for (JsonNode entry :
          JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve(INDEX)))) {
        cases.add(Case.of(entry, Files.readAllBytes(folder.resolve(entry.get("file").asString()))));
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The index as it should be. */
  static String index(List<Case> cases) {
    return "[\n" + String.join(",\n", cases.stream().map(Case::line).toList()) + "\n]\n";
  }

  String publishedIndex() throws IOException {
    return Files.readString(folder.resolve(INDEX));
  }

  /** The names of all documents in the folder. */
  List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.equals(INDEX))
          .sorted()
          .toList();
    }
  }

  /** Writes the files anew. */
  void publish(List<Case> cases) throws IOException {
    if (Files.exists(folder)) {
      for (String file : files()) {
        Files.delete(folder.resolve(file));
      }
    }
    for (Case each : cases) {
      Path file = folder.resolve(each.file());
      Files.createDirectories(file.getParent());
      Files.write(file, each.json());
    }
    Files.write(folder.resolve(INDEX), index(cases).getBytes(StandardCharsets.UTF_8));
  }
}

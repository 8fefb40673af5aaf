package io.github.sosmapping.codegen.codec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Generates, from the JSON Schema and the types of the model, the code that reads and writes
 * records while checking every constraint of the schema.
 *
 * <p>The schema is the one source of truth: where it and the types disagree, or where it uses a
 * keyword that the generated code could not check, the build stops here and says so. The types are
 * named by text, because this module is built before them.
 */
public final class CodecGenerator {

  private CodecGenerator() {}

  /**
   * Runs the generator.
   *
   * @param args the folder to write to, the class of the root of a record, and the schema files,
   *     oldest first
   */
  public static void main(String[] args) throws IOException, ClassNotFoundException {
    Path folder = Path.of(args[0]).resolve("io/github/sosmapping/json/internal/codec");
    Files.createDirectories(folder);
    List<JsonNode> schemas = new ArrayList<>();
    for (String file : List.of(args).subList(2, args.length)) {
      schemas.add(JsonMapper.shared().readTree(Files.readAllBytes(Path.of(file))));
    }
    Since since = Since.of(schemas);
    Model model = Model.of(schemas.get(schemas.size() - 1), since, Class.forName(args[1]));
    for (Model.ObjectType type : model.objects()) {
      String source =
          type.unionKinds().isEmpty()
              ? new ObjectSource(type, since.versions()).text()
              : new UnionSource(type, model).text();
      write(folder, type.codec(), source);
    }
    write(folder, "Terms", TermsSource.text(model));
  }

  private static void write(Path folder, String name, String source) throws IOException {
    Path file = folder.resolve(name + ".java");
    // An unchanged file keeps its date, so that the compiler need not run again.
    if (!Files.exists(file) || !Files.readString(file).equals(source)) {
      Files.writeString(file, source);
    }
  }
}

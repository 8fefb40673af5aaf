package io.github.sosmapping.codegen.codec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Placeholder: reads the schema and writes one trivial class. */
public final class CodecGenerator {
  private static final String PACKAGE = "io.github.sosmapping.json.internal.codec";

  private CodecGenerator() {}

  /**
   * Runs the generator.
   *
   * @param args the schema file and the folder to write into
   * @throws IOException when either cannot be reached
   */
  public static void main(String[] args) throws IOException, ClassNotFoundException {
    // The real generator reads the core types; fail at once if the build does not hand them over.
    Class.forName(
        "io.github.sosmapping.core.basis.RecordValue",
        false,
        Thread.currentThread().getContextClassLoader());
    Path folder = Path.of(args[1]).resolve(PACKAGE.replace('.', '/'));
    Files.createDirectories(folder);
    String schema = Files.readString(Path.of(args[0]));
    write(folder.resolve("GeneratedMarker.java"), source(schema.length()));
  }

  private static String source(int schemaLength) {
    return """
        package %s;

        /** Generated from the schema. */
        final class GeneratedMarker {
          static final int SCHEMA_LENGTH = %d;

          private GeneratedMarker() {}
        }
        """
        .formatted(PACKAGE, schemaLength);
  }

  /** Leaves an unchanged file alone, so that an incremental build has nothing to compile. */
  private static void write(Path file, String text) throws IOException {
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.writeString(file, text);
    }
  }
}

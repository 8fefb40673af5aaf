package io.github.sosmapping.cli.internal.upgrade;

import io.github.sosmapping.cli.internal.input.Source;
import io.github.sosmapping.cli.internal.input.Sources;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the documents of each source are written.
 *
 * @param source what is read
 * @param file what is written; null for standard output
 */
public record Targets(Source source, @Nullable Path file) {

  /** Why nothing can be written as asked; the message is for the person. */
  public static final class Unsuitable extends Exception {
    private static final long serialVersionUID = 1L;

    Unsuitable(String message) {
      super(message);
    }
  }

  /** Each file is replaced by itself. */
  public static List<Targets> inPlace(List<String> arguments) throws Unsuitable {
    List<Targets> targets = new ArrayList<>();
    for (Source source : Sources.of(arguments)) {
      if (source.kind() == Source.Kind.STANDARD_INPUT) {
        throw new Unsuitable("standard input cannot be replaced in its place");
      }
      targets.add(new Targets(source, source.path()));
    }
    return targets;
  }

  /** Nothing is written at all. */
  public static List<Targets> nowhere(List<String> arguments) {
    return Sources.of(arguments).stream().map(source -> new Targets(source, null)).toList();
  }

  /** What comes from one source goes to standard output. */
  public static List<Targets> toStandardOutput(List<String> arguments) throws Unsuitable {
    List<Targets> targets = nowhere(arguments);
    if (targets.size() > 1) {
      throw new Unsuitable(
          "several documents cannot go to standard output; name a folder with --output");
    }
    return targets;
  }

  /**
   * One file goes to a file; several, or folders, go to a folder, each by the name it has below its
   * argument.
   *
   * @param replace whether files that exist may be replaced
   */
  public static List<Targets> below(List<String> arguments, Path output, boolean replace)
      throws Unsuitable {
    List<Targets> targets = new ArrayList<>();
    Set<Path> taken = new HashSet<>();
    boolean single =
        arguments.size() == 1 && !Files.isDirectory(output) && !isFolder(arguments.get(0));
    for (String argument : arguments) {
      for (Source source : Sources.of(List.of(argument))) {
        Path file = single ? output : output.resolve(nameBelow(argument, source));
        if (source.path() != null && isSame(source.path(), file)) {
          throw new Unsuitable("this would replace what is read; say so with --in-place: " + file);
        }
        if (!taken.add(file.toAbsolutePath().normalize())) {
          throw new Unsuitable("two files would be written to the same place: " + file);
        }
        if (!replace && Files.exists(file)) {
          throw new Unsuitable("there is something already, and --replace was not given: " + file);
        }
        targets.add(new Targets(source, file));
      }
    }
    return targets;
  }

  private static boolean isFolder(String argument) {
    try {
      return Files.isDirectory(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static Path nameBelow(String argument, Source source) {
    Path path = source.path();
    if (path == null) {
      return Path.of(source.kind() == Source.Kind.STANDARD_INPUT ? "records.ndjson" : "unusable");
    }
    Path name = path.getFileName();
    return isFolder(argument) ? Path.of(argument).relativize(path) : name == null ? path : name;
  }

  private static boolean isSame(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }
}

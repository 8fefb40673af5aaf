package io.github.sosmapping.cli.internal.input;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** From the arguments of a command to the sources they mean. */
public final class Sources {

  private final List<Source> found = new ArrayList<>();
  private final Set<Object> seen = new HashSet<>();

  private Sources() {}

  /**
   * Returns the sources that arguments mean: files, what is in folders, or standard input.
   *
   * <p>In the order of the arguments, folders in the order of their paths, nothing twice. Whatever
   * cannot be used is among them and says so.
   */
  public static List<Source> of(List<String> arguments) {
    Sources sources = new Sources();
    arguments.forEach(sources::add);
    return List.copyOf(sources.found);
  }

  private void add(String argument) {
    if (argument.equals(Source.STANDARD_INPUT)) {
      addOnce(argument, Source.standardInput());
      return;
    }
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      addOnce(argument, Source.unusable(argument));
      return;
    }
    if (Files.isDirectory(path)) {
      FolderWalk.sourcesIn(path).forEach(this::addOnce);
    } else if (Files.exists(path)) {
      addOnce(Source.file(path));
    } else {
      addOnce(argument, Source.unusable(argument));
    }
  }

  private void addOnce(Source source) {
    Path path = source.path();
    addOnce(path == null ? source.name() : path.toAbsolutePath().normalize(), source);
  }

  private void addOnce(Object identity, Source source) {
    if (seen.add(identity)) {
      found.add(source);
    }
  }
}

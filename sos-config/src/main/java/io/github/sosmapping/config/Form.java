package io.github.sosmapping.config;

import io.github.sosmapping.core.internal.NearestNames;
import io.github.sosmapping.json.Problem;
import io.github.sosmapping.json.ProblemCode;
import io.github.sosmapping.json.ReadLimits;
import io.github.sosmapping.json.internal.schema.JsonTree;
import io.github.sosmapping.json.internal.schema.Node;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A file while it is read: asks for what the format expects and collects what is wrong.
 *
 * <p>One wrong thing is one problem; reading goes on, so that a file can be mended in one go. For
 * one thread and one file.
 */
final class Form {

  private static final int DAY_LENGTH = "2026-11-01".length();

  private final List<ConfigProblem> problems = new ArrayList<>();
  private final List<ConfigProblem> notes = new ArrayList<>();

  /** Reads a file with the function that knows its format. */
  static <T> Loaded<T> read(Path file, Function<byte[], Loaded<T>> format) {
    return read(file, format, ReadLimits.standard());
  }

  /** Reads a file of at most a number of bytes. */
  static <T> Loaded<T> read(Path file, Function<byte[], Loaded<T>> format, ReadLimits limits) {
    byte[] json;
    try (InputStream in = Files.newInputStream(file)) {
      json = in.readNBytes(limits.maxBytes() + 1);
    } catch (IOException | SecurityException e) {
      // The message of such an exception can hold a path, and a path can hold a name.
      String code = ProblemCode.CANNOT_READ.text();
      return new Loaded.Refused<>(List.of(new ConfigProblem(code, "", 0, 0, List.of())));
    }
    return format.apply(json);
  }

  /** Opens a document: an object of the format's version, with these properties and no others. */
  Optional<Fields> open(byte[] json, FileFormat format, String versionName, Set<String> names) {
    return open(json, format, versionName, names, ReadLimits.standard());
  }

  Optional<Fields> open(
      byte[] json, FileFormat format, String versionName, Set<String> names, ReadLimits limits) {
    JsonTree tree = JsonTree.read(json, limits, names);
    tree.problem().ifPresent(this::take);
    Optional<Node> root = tree.root();
    if (root.isEmpty()) {
      return Optional.empty();
    }
    if (root.get().kind() != Node.Kind.OBJECT) {
      problem("not-an-object", "", root.get());
      return Optional.empty();
    }
    Node.Member version = root.get().members().get(versionName);
    if (version == null) {
      problem("version-missing", "", root.get(), versionName, format.version());
      return Optional.empty();
    }
    if (!version.value().text().equals(Optional.of(format.version()))) {
      problem("version-unknown", "/" + versionName, version.value(), format.version());
      return Optional.empty();
    }
    return Optional.of(new Fields(this, root.get(), "", names));
  }

  private void take(Problem problem) {
    problems.add(
        new ConfigProblem(
            problem.code().text(),
            problem.pointer(),
            problem.line(),
            problem.column(),
            problem.arguments()));
  }

  void problem(String code, String pointer, Node at, String... arguments) {
    problem(code, pointer, at.line(), at.column(), arguments);
  }

  void problem(String code, String pointer, int line, int column, String... arguments) {
    problems.add(new ConfigProblem(code, pointer, line, column, List.of(arguments)));
  }

  void note(String code, String pointer, int line, int column, String... arguments) {
    notes.add(new ConfigProblem(code, pointer, line, column, List.of(arguments)));
  }

  /** Says that a name is none of the known ones; returns which ones it may have meant. */
  List<String> unknown(
      String code, String pointer, int line, int column, String name, Collection<String> known) {
    List<String> near = NearestNames.to(name, known);
    if (near.isEmpty()) {
      problem(code, pointer, line, column, String.join(", ", known));
    } else {
      problem(code + "-near", pointer, line, column, String.join(" or ", near));
    }
    return near;
  }

  Optional<LocalDate> day(String pointer, Node node) {
    String text = node.text().orElse("");
    try {
      if (text.length() == DAY_LENGTH) {
        return Optional.of(LocalDate.parse(text));
      }
    } catch (DateTimeException e) {
      // Told below, together with days of another form.
    }
    problem("not-a-day", pointer, node);
    return Optional.empty();
  }

  Optional<Integer> wholeNumber(String pointer, Node node) {
    Optional<BigDecimal> number = node.number();
    boolean whole =
        number.isPresent()
            && number.get().stripTrailingZeros().scale() <= 0
            && number.get().abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    if (!whole) {
      problem("not-a-whole-number", pointer, node);
      return Optional.empty();
    }
    return number.map(BigDecimal::intValueExact);
  }

  boolean isInOrder() {
    return problems.isEmpty();
  }

  <T> Loaded<T> ready(T value) {
    return new Loaded.Ready<>(value, notes);
  }

  <T> Loaded<T> refused() {
    Comparator<ConfigProblem> inOrder =
        Comparator.comparingInt(ConfigProblem::line).thenComparingInt(ConfigProblem::column);
    return new Loaded.Refused<>(problems.stream().sorted(inOrder).toList());
  }
}

package io.github.sosmapping.json.internal.schema;

import io.github.sosmapping.core.basis.IntegrityException;
import io.github.sosmapping.json.Problem;
import io.github.sosmapping.json.ProblemCode;
import io.github.sosmapping.json.Problems;
import io.github.sosmapping.json.ReadLimits;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.json.SchemaVersion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Works out why a document was refused: first whether it is JSON at all, then its version, then the
 * schema, then contradictions that no schema can tell.
 */
public final class Explanation {

  private final byte[] json;
  private final int start;
  private final JsonFactory factory;
  private final ReadLimits limits;
  private final Positions positions;

  /**
   * Prepares an explanation.
   *
   * @param json the document
   * @param start first byte behind a byte order mark
   */
  public Explanation(byte[] json, int start, JsonFactory factory, ReadLimits limits) {
    this.json = json;
    this.start = start;
    this.factory = factory;
    this.limits = limits;
    this.positions = new Positions(json, start);
  }

  /** Says that the bytes are not UTF-8, and from which byte on. */
  public ReadResult notUtf8() {
    int offset = Utf8.looksLikeOtherEncoding(json) ? 0 : Utf8.firstMalformed(json);
    return unreadable(problem(ProblemCode.NOT_UTF8, List.of(), "", offset));
  }

  /**
   * Says why the document was refused.
   *
   * @param contradiction what the types of the model refused, if they did
   * @param stopped the parser that read the document, where it stopped
   */
  public ReadResult explain(@Nullable IntegrityException contradiction, JsonParser stopped) {
    TokenScan scan;
    TokenScan.Fault fault;
    try (JsonParser tokens = parser()) {
      scan = new TokenScan(tokens, limits);
      fault = scan.run();
    }
    KnownNames names = Validator.of(SchemaVersion.newest()).names();
    if (fault != null) {
      return unreadable(
          problem(fault.code(), fault.arguments(), names.safe(fault.pointer()), fault.offset()));
    }
    if (!scan.isObject()) {
      return unreadable(problem(ProblemCode.NOT_AN_OBJECT, List.of(), "", start));
    }
    String named = scan.version();
    Optional<SchemaVersion> version = named == null ? Optional.empty() : SchemaVersion.of(named);
    return version.isPresent()
        ? breaksSchema(version.get(), contradiction, stopped)
        : wrongVersion(named);
  }

  private ReadResult wrongVersion(@Nullable String named) {
    List<String> supported = List.of(String.join(", ", SchemaVersion.supported()));
    if (named == null) {
      return unreadable(problem(ProblemCode.VERSION_MISSING, supported, "", start));
    }
    ProblemCode code =
        Versions.isNewer(named) ? ProblemCode.VERSION_NEWER : ProblemCode.VERSION_UNKNOWN;
    String pointer = "/schemaVersion";
    return unreadable(problem(code, supported, pointer, find(Set.of(pointer)).get(pointer)));
  }

  private ReadResult breaksSchema(
      SchemaVersion version, @Nullable IntegrityException contradiction, JsonParser stopped) {
    Validator validator = Validator.of(version);
    Collection<Validator.Breach> breaches;
    try (JsonParser tokens = parser()) {
      JsonNode tree = JsonMapper.shared().readTree(tokens);
      breaches = validator.breaches(tree);
    }
    if (!breaches.isEmpty()) {
      return new ReadResult.Invalid(version, problems(breaches, validator.names()));
    }
    if (contradiction != null) {
      return new ReadResult.Invalid(version, contradiction(contradiction, stopped));
    }
    return unreadable(problem(ProblemCode.INTERNAL_FAULT, List.of(), "", start));
  }

  private Problems problems(Collection<Validator.Breach> breaches, KnownNames names) {
    Set<String> wanted = new HashSet<>();
    breaches.forEach(breach -> wanted.add(key(breach)));
    Map<String, Long> offsets = find(wanted);
    List<Validator.Breach> inOrder = new ArrayList<>(breaches);
    Comparator<Validator.Breach> byPlace =
        Comparator.comparing(breach -> offsets.getOrDefault(key(breach), 0L));
    inOrder.sort(byPlace.thenComparing(breach -> breach.arguments().toString()));
    List<Problem> kept = new ArrayList<>();
    for (Validator.Breach breach : inOrder) {
      if (kept.size() == limits.maxProblems()) {
        break;
      }
      kept.add(
          problem(
              breach.code(),
              breach.arguments(),
              names.safe(breach.pointer()),
              offsets.getOrDefault(key(breach), (long) start)));
    }
    return new Problems(kept, breaches.size());
  }

  /** A missing property is told at the object that lacks it, an unknown one at its name. */
  private static String key(Validator.Breach breach) {
    return breach.name() == null || breach.code() == ProblemCode.MISSING_PROPERTY
        ? breach.pointer()
        : Locations.ofName(breach.pointer(), breach.name());
  }

  private Problems contradiction(IntegrityException contradiction, JsonParser stopped) {
    ProblemCode code =
        switch (contradiction.code()) {
          case DUPLICATE_ID -> ProblemCode.DUPLICATE_ID;
          case NAMES_ITSELF -> ProblemCode.NAMES_ITSELF;
          case ENDS_BEFORE_START -> ProblemCode.ENDS_BEFORE_START;
          default -> ProblemCode.INTERNAL_FAULT;
        };
    // The parser stands on the end of the object that contradicts itself.
    TokenStreamContext context = stopped.streamReadContext();
    String pointer = context.pathAsPointer().toString() + "/" + contradiction.property();
    Long offset = find(Set.of(pointer)).get(pointer);
    return new Problems(
        List.of(problem(code, List.of(), pointer, offset == null ? start : offset)), 1);
  }

  private Map<String, Long> find(Set<String> wanted) {
    try (JsonParser tokens = parser()) {
      return Locations.find(tokens, wanted);
    }
  }

  private JsonParser parser() {
    return factory.createParser(ObjectReadContext.empty(), json, start, json.length - start);
  }

  private Problem problem(
      ProblemCode code, List<String> arguments, String pointer, @Nullable Long offset) {
    positions.moveTo(offset == null ? start : offset.intValue());
    return new Problem(code, pointer, positions.line(), positions.column(), arguments);
  }

  private Problem problem(ProblemCode code, List<String> arguments, String pointer, int offset) {
    return problem(code, arguments, pointer, Long.valueOf(offset));
  }

  private static ReadResult unreadable(Problem problem) {
    return new ReadResult.Unreadable(new Problems(List.of(problem), 1));
  }
}

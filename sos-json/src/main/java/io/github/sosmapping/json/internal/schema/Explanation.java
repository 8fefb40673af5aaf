package io.github.sosmapping.json.internal.schema;

import io.github.sosmapping.json.Problem;
import io.github.sosmapping.json.ProblemCode;
import io.github.sosmapping.json.Problems;
import io.github.sosmapping.json.ReadLimits;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.json.SchemaVersion;
import io.github.sosmapping.json.internal.codec.Contradiction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Works out why a document was refused: first whether it is JSON at all, then its version, then the
 * schema, then contradictions that no schema can tell.
 */
public final class Explanation {

  private static final String NUMBER = "+-.0123456789Ee";

  private final byte[] json;
  private final JsonFactory factory;
  private final ReadLimits limits;
  private final Positions positions;

  /**
   * Prepares an explanation.
   *
   * @param json the document without a byte order mark
   */
  public Explanation(byte[] json, JsonFactory factory, ReadLimits limits) {
    this.json = json;
    this.factory = factory;
    this.limits = limits;
    this.positions = new Positions(json);
  }

  /** Says that the bytes are not UTF-8, and from which byte on. */
  public ReadResult notUtf8() {
    int offset = Utf8.looksLikeOtherEncoding(json) ? 0 : Utf8.firstMalformed(json);
    // A character in two halves is what a copy that broke off leaves behind.
    boolean cutOff = !Utf8.looksLikeOtherEncoding(json) && Utf8.isCutOff(json, offset);
    ProblemCode code = cutOff ? ProblemCode.TRUNCATED : ProblemCode.NOT_UTF8;
    return unreadable(problem(code, List.of(), "", offset));
  }

  /** Says that the very first character is none that JSON can start with. */
  public ReadResult notJson() {
    return unreadable(problem(ProblemCode.NOT_JSON, List.of(), "", 0));
  }

  /**
   * Says why the document was refused.
   *
   * @param contradictions what its objects say against themselves, those that end first before
   *     others; told only where the document satisfies the schema, because only then they are all
   */
  public ReadResult explain(List<Contradiction> contradictions) {
    KnownNames names = Validator.of(SchemaVersion.newest()).names();
    TokenScan scan;
    TokenScan.Fault fault;
    try (JsonParser tokens = parser()) {
      scan = new TokenScan(tokens, startOfLastWord(), limits, names);
      fault = scan.run();
    }
    if (fault != null) {
      long offset = fault.offset();
      if (fault.code() == ProblemCode.NUMBER_TOO_LONG) {
        offset = startOf((int) offset, NUMBER);
      }
      return unreadable(problem(fault.code(), fault.arguments(), fault.pointer(), offset));
    }
    if (!scan.isObject()) {
      return unreadable(problem(ProblemCode.NOT_AN_OBJECT, List.of(), "", 0));
    }
    String named = scan.version();
    Optional<SchemaVersion> version = named == null ? Optional.empty() : SchemaVersion.of(named);
    return version.isPresent() ? breaksSchema(version.get(), contradictions) : wrongVersion(named);
  }

  // Half of "true", or of a number, at the end of the document shows that it was cut off there.
  private int startOfLastWord() {
    return startOf(json.length, "abcdefghijklmnopqrstuvwxyz" + NUMBER);
  }

  private int startOf(int within, String characters) {
    int start = within;
    while (start > 0 && characters.indexOf(json[start - 1]) >= 0) {
      start--;
    }
    return start;
  }

  private ReadResult wrongVersion(@Nullable String named) {
    List<String> supported =
        List.of(
            Arrays.stream(SchemaVersion.values())
                .map(SchemaVersion::shown)
                .collect(Collectors.joining(", ")));
    if (named == null) {
      return unreadable(problem(ProblemCode.VERSION_MISSING, supported, "", 0));
    }
    ProblemCode code =
        Versions.isNewer(named) ? ProblemCode.VERSION_NEWER : ProblemCode.VERSION_UNKNOWN;
    String pointer = "/schemaVersion";
    return unreadable(problem(code, supported, pointer, find(Set.of(pointer)).get(pointer)));
  }

  private ReadResult breaksSchema(SchemaVersion version, List<Contradiction> contradictions) {
    Validator validator = Validator.of(version);
    Collection<Validator.Breach> breaches;
    try (JsonParser tokens = parser()) {
      breaches = validator.breaches(tokens);
    } catch (RuntimeException e) {
      // What the validator says when it fails can quote the document.
      return unreadable(problem(ProblemCode.INTERNAL_FAULT, List.of(), "", 0));
    }
    if (!breaches.isEmpty()) {
      return new ReadResult.Invalid(version, problems(breaches, validator.names()));
    }
    if (!contradictions.isEmpty()) {
      return new ReadResult.Invalid(version, contradictions(contradictions));
    }
    return unreadable(problem(ProblemCode.INTERNAL_FAULT, List.of(), "", 0));
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
              offsets.getOrDefault(key(breach), 0L)));
    }
    return new Problems(kept, breaches.size());
  }

  /** A missing property is told at the object that lacks it, an unknown one at its name. */
  private static String key(Validator.Breach breach) {
    return breach.name() == null || breach.code() == ProblemCode.MISSING_PROPERTY
        ? breach.pointer()
        : Locations.ofName(breach.pointer(), breach.name());
  }

  private Problems contradictions(List<Contradiction> contradictions) {
    try (JsonParser tokens = parser()) {
      List<Problem> kept = new ArrayList<>();
      for (Contradictions.Place place :
          Contradictions.first(limits.maxProblems(), contradictions, tokens)) {
        kept.add(problem(place.code(), List.of(), place.pointer(), place.offset()));
      }
      return new Problems(kept, contradictions.size());
    }
  }

  private Map<String, Long> find(Set<String> wanted) {
    try (JsonParser tokens = parser()) {
      return Locations.find(tokens, wanted);
    }
  }

  private JsonParser parser() {
    return factory.createParser(ObjectReadContext.empty(), json);
  }

  private Problem problem(
      ProblemCode code, List<String> arguments, String pointer, @Nullable Long offset) {
    positions.moveTo(offset == null ? 0 : offset.intValue());
    return new Problem(code, pointer, positions.line(), positions.column(), arguments);
  }

  private Problem problem(ProblemCode code, List<String> arguments, String pointer, int offset) {
    return problem(code, arguments, pointer, Long.valueOf(offset));
  }

  private static ReadResult unreadable(Problem problem) {
    return new ReadResult.Unreadable(new Problems(List.of(problem), 1));
  }
}

package io.github.sosmapping.json.internal.schema;

import io.github.sosmapping.core.basis.ExtensionValue;
import io.github.sosmapping.core.basis.Integrity;
import io.github.sosmapping.core.basis.IntegrityException;
import io.github.sosmapping.json.ProblemCode;
import io.github.sosmapping.json.ReadLimits;
import io.github.sosmapping.json.internal.codec.RecordCodec;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Goes through the tokens of a refused document to find out whether it is one JSON document at all,
 * with nothing twice and nothing beyond the limits, and which schema version it names.
 */
final class TokenScan {

  /** Something that makes the document unreadable; the pointer holds names of the format only. */
  record Fault(ProblemCode code, List<String> arguments, String pointer, long offset) {}

  private final JsonParser tokens;
  private final int end;
  private final ReadLimits limits;
  private final KnownNames names;
  private final Path path = new Path();
  private int items;
  private boolean object;
  private boolean ended;
  private @Nullable String version;

  /**
   * Prepares a scan.
   *
   * @param end where the document ends, or where the word or number begins that it ends with
   */
  TokenScan(JsonParser tokens, int end, ReadLimits limits, KnownNames names) {
    this.tokens = tokens;
    this.end = end;
    this.limits = limits;
    this.names = names;
  }

  /** Tells whether the document is an object. */
  boolean isObject() {
    return object;
  }

  /** The text of the property schemaVersion, if there is one; empty when it is not a text. */
  @Nullable String version() {
    return version;
  }

  /** Goes through the document; null when it can be read. */
  @Nullable Fault run() {
    try {
      JsonToken token = tokens.nextToken();
      if (token == null) {
        return fault(ProblemCode.EMPTY_INPUT);
      }
      object = token == JsonToken.START_OBJECT;
      for (; token != null; token = tokens.nextToken()) {
        if (ended) {
          return fault(ProblemCode.TRAILING_CONTENT);
        }
        Fault fault = look(token);
        if (fault != null) {
          return fault;
        }
        ended = path.depth() == 0;
        if (token != JsonToken.PROPERTY_NAME) {
          path.leave();
        }
      }
      return null;
    } catch (StreamConstraintsException e) {
      return limit(e);
    } catch (JacksonException e) {
      return at(kind(e), e);
    }
  }

  private @Nullable Fault look(JsonToken token) {
    String name = token == JsonToken.PROPERTY_NAME ? tokens.currentName() : null;
    boolean starts = token != JsonToken.END_ARRAY && token != JsonToken.END_OBJECT;
    boolean element = starts && path.isInArray();
    path.follow(token, name);
    if (path.nameTwice()) {
      return fault(ProblemCode.DUPLICATE_PROPERTY);
    }
    // The parser keeps to the limit of names only roughly.
    if (name != null && name.length() > RecordCodec.MAX_NAME_LENGTH) {
      return fault(ProblemCode.NAME_TOO_LONG);
    }
    boolean text = token == JsonToken.VALUE_STRING;
    if (name == null && path.depth() <= 2 && path.pointer().equals("/schemaVersion")) {
      version = text ? tokens.getString() : "";
    }
    if (text || name != null) {
      try {
        Integrity.wellFormed("text", name == null ? tokens.getString() : name);
      } catch (IntegrityException e) {
        return fault(ProblemCode.LONE_SURROGATE);
      }
    }
    if (token.isNumeric() && !isShortEnough()) {
      return fault(ProblemCode.NUMBER_TOO_LONG);
    }
    if (element && ++items > limits.maxItems()) {
      return fault(ProblemCode.TOO_MANY_ITEMS, Integer.toString(limits.maxItems()));
    }
    return null;
  }

  private boolean isShortEnough() {
    try {
      return ExtensionValue.NumberValue.isShortEnough(tokens.getDecimalValue());
    } catch (NumberFormatException e) {
      // An exponent beyond what can be held at all.
      return false;
    }
  }

  private Fault fault(ProblemCode code, String... arguments) {
    return new Fault(
        code,
        List.of(arguments),
        path.known(names),
        Math.max(0, tokens.currentTokenLocation().getByteOffset()));
  }

  private Fault at(ProblemCode code, JacksonException e) {
    return new Fault(code, List.of(), path.known(names), Math.max(0, offset(e)));
  }

  private static long offset(JacksonException e) {
    return e.getLocation() == null ? -1 : e.getLocation().getByteOffset();
  }

  private ProblemCode kind(JacksonException e) {
    // Not every way of meeting the end has the exception made for it; half of "true" has not.
    boolean atEnd = path.depth() > 0 && offset(e) >= end;
    if (atEnd || e instanceof UnexpectedEndOfInputException) {
      return ProblemCode.TRUNCATED;
    }
    if (ended) {
      return ProblemCode.TRAILING_CONTENT;
    }
    // In names, other than in texts, the parser itself finds half a pair, and says so in words
    // only.
    return e.getOriginalMessage().toLowerCase(Locale.ROOT).contains("surrogate")
        ? ProblemCode.LONE_SURROGATE
        : ProblemCode.NOT_JSON;
  }

  // The parser tells the kinds of limits apart only in its words.
  private Fault limit(StreamConstraintsException e) {
    String words = e.getOriginalMessage().toLowerCase(Locale.ROOT);
    if (words.contains("depth")) {
      return fault(ProblemCode.TOO_DEEP, Integer.toString(limits.maxDepth()));
    }
    if (words.contains("number")) {
      return unfinished(ProblemCode.NUMBER_TOO_LONG);
    }
    if (words.contains("name")) {
      return unfinished(ProblemCode.NAME_TOO_LONG);
    }
    return fault(ProblemCode.TEXT_TOO_LONG, Integer.toString(limits.maxTextLength()));
  }

  // Of something it did not finish the parser knows no start, only how far it came.
  private Fault unfinished(ProblemCode code) {
    long offset = tokens.currentLocation().getByteOffset();
    return new Fault(code, List.of(), path.known(names), Math.max(0, offset));
  }
}

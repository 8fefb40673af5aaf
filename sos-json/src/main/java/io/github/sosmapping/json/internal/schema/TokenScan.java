package io.github.sosmapping.json.internal.schema;

import io.github.sosmapping.core.basis.ExtensionValue;
import io.github.sosmapping.core.basis.Integrity;
import io.github.sosmapping.core.basis.IntegrityException;
import io.github.sosmapping.json.ProblemCode;
import io.github.sosmapping.json.ReadLimits;
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
  private final ReadLimits limits;
  private final KnownNames names;
  private final Path path = new Path();
  private int items;
  private boolean object;
  private boolean ended;
  private @Nullable String version;

  TokenScan(JsonParser tokens, ReadLimits limits, KnownNames names) {
    this.tokens = tokens;
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
    } catch (UnexpectedEndOfInputException e) {
      return at(ProblemCode.TRUNCATED, e);
    } catch (JacksonException e) {
      return at(ended ? ProblemCode.TRAILING_CONTENT : notJson(e), e);
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
    long offset = e.getLocation() == null ? -1 : e.getLocation().getByteOffset();
    return new Fault(code, List.of(), path.known(names), Math.max(0, offset));
  }

  // In names, other than in texts, the parser itself finds half a pair, and says so in words only.
  private static ProblemCode notJson(JacksonException e) {
    return e.getOriginalMessage().toLowerCase(Locale.ROOT).contains("surrogate")
        ? ProblemCode.LONE_SURROGATE
        : ProblemCode.NOT_JSON;
  }

  // The parser tells the kinds of limits apart only in its words.
  private Fault limit(StreamConstraintsException e) {
    String words = e.getOriginalMessage().toLowerCase(Locale.ROOT);
    ProblemCode code = ProblemCode.TEXT_TOO_LONG;
    String limit = Integer.toString(limits.maxTextLength());
    if (words.contains("depth")) {
      code = ProblemCode.TOO_DEEP;
      limit = Integer.toString(limits.maxDepth());
    } else if (words.contains("number")) {
      code = ProblemCode.NUMBER_TOO_LONG;
      limit = "";
    } else if (words.contains("name")) {
      // The parser has no start of a name that it did not finish.
      return new Fault(
          ProblemCode.NAME_TOO_LONG,
          List.of(),
          path.known(names),
          tokens.currentLocation().getByteOffset());
    }
    return limit.isEmpty() ? fault(code) : fault(code, limit);
  }
}

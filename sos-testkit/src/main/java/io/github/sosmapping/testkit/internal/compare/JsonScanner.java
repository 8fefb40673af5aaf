package io.github.sosmapping.testkit.internal.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads compact JSON that is known to be well-formed; for one thread. */
final class JsonScanner {

  private static final int HEX = 16;
  private static final int UNICODE_DIGITS = 4;

  private final String json;
  private int at;

  JsonScanner(String json) {
    this.json = json;
  }

  Json value() {
    return switch (json.charAt(at)) {
      case '{' -> object();
      case '[' -> list();
      default -> Json.leaf(token());
    };
  }

  private Json object() {
    Map<String, Json> properties = new LinkedHashMap<>();
    at++;
    while (json.charAt(at) != '}') {
      String name = unescaped(token());
      at++;
      properties.put(name, value());
      stepOverComma();
    }
    at++;
    return Json.object(properties);
  }

  private Json list() {
    List<Json> entries = new ArrayList<>();
    at++;
    while (json.charAt(at) != ']') {
      entries.add(value());
      stepOverComma();
    }
    at++;
    return Json.list(entries);
  }

  private void stepOverComma() {
    if (json.charAt(at) == ',') {
      at++;
    }
  }

  private String token() {
    int start = at;
    if (json.charAt(at) == '"') {
      at++;
      while (json.charAt(at) != '"') {
        at += json.charAt(at) == '\\' ? 2 : 1;
      }
      at++;
    } else {
      while (",]}".indexOf(json.charAt(at)) < 0) {
        at++;
      }
    }
    return json.substring(start, at);
  }

  /** Returns a text without its quotation marks and escapes; other tokens as they are. */
  static String unescaped(String token) {
    if (token.charAt(0) != '"') {
      return token;
    }
    StringBuilder text = new StringBuilder(token.length());
    for (int i = 1; i < token.length() - 1; i++) {
      char c = token.charAt(i);
      if (c != '\\') {
        text.append(c);
        continue;
      }
      char escaped = token.charAt(++i);
      if (escaped == 'u') {
        text.append((char) Integer.parseInt(token, i + 1, i + 1 + UNICODE_DIGITS, HEX));
        i += UNICODE_DIGITS;
      } else {
        text.append(meaning(escaped));
      }
    }
    return text.toString();
  }

  private static char meaning(char escaped) {
    return switch (escaped) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> escaped;
    };
  }
}

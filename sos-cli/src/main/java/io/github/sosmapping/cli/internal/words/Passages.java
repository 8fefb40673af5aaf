package io.github.sosmapping.cli.internal.words;

import io.github.sosmapping.core.basis.IntegrityException;
import io.github.sosmapping.core.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads passages, one a line: bare text, or objects that say more about it. */
public final class Passages {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Lines.LONGEST).build())
          .build();

  private final Language language;
  private final boolean objects;

  /**
   * Reads passages in a language.
   *
   * @param language the language of every passage that names none
   * @param objects whether every line is an object with a {@code text}
   */
  public Passages(Language language, boolean objects) {
    this.language = language;
    this.objects = objects;
  }

  /**
   * Shows every passage to a consumer, and every line that cannot be read; blank lines are none.
   *
   * @throws IOException if the stream cannot be read to its end
   */
  public void read(InputStream in, Consumer<Passage> each) throws IOException {
    Lines lines = new Lines(in);
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (lines.isTooLong()) {
        each.accept(Passage.unreadable(lines.number(), language, "the line is too long"));
      } else if (!line.isBlank()) {
        each.accept(
            objects ? object(lines.number(), line) : Passage.of(lines.number(), line, language));
      }
    }
  }

  private Passage object(long number, String line) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      return json.nextToken() == JsonToken.START_OBJECT
          ? fields(number, json)
          : Passage.unreadable(number, language, "the line is not an object");
    } catch (JacksonException e) {
      // Its message would quote the line.
      return Passage.unreadable(number, language, "the line is not JSON");
    }
  }

  private Passage fields(long number, JsonParser json) {
    String id = null;
    String text = null;
    Language own = language;
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      JsonToken value = json.nextToken();
      boolean isText = value == JsonToken.VALUE_STRING;
      switch (name) {
        case "id" -> id = value.isScalarValue() ? json.getString() : null;
        case "text" -> text = isText ? json.getString() : null;
        case "lang" -> {
          Language given = isText ? languageOf(json.getString()) : null;
          if (given == null) {
            return new Passage(number, id, "", language, "lang is not a language tag");
          }
          own = given;
        }
        default -> json.skipChildren();
      }
      if (!isText) {
        json.skipChildren();
      }
    }
    if (json.nextToken() != null) {
      return Passage.unreadable(number, language, "the line holds more than one object");
    }
    return text == null
        ? new Passage(number, id, "", language, "the object has no text")
        : new Passage(number, id, text, own, null);
  }

  private static @Nullable Language languageOf(String tag) {
    try {
      return Language.of(tag);
    } catch (IntegrityException e) {
      return null;
    }
  }
}

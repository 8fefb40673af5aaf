package io.github.sosmapping.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.apache.commons.lang3.CharUtils;
import org.jspecify.annotations.Nullable;

/**
 * Sentences by key, with {@code {0}}, {@code {1}} … where the arguments go.
 *
 * <p>Not {@code ResourceBundle}: that falls back to the language of the machine, and not {@code
 * MessageFormat}: that makes apostrophes special and formats by locale. Immutable and thread-safe.
 */
public final class Messages {

  private final Properties sentences;

  private Messages(Properties sentences) {
    this.sentences = sentences;
  }

  /** Reads sentences from a properties file in UTF-8 and closes it. */
  public static Messages read(@Nullable InputStream file) {
    Properties sentences = new Properties();
    try (InputStreamReader reader =
        new InputStreamReader(
            Objects.requireNonNull(file, "the library lacks its own messages"),
            StandardCharsets.UTF_8)) {
      sentences.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Messages(sentences);
  }

  /** Returns the keys there are sentences for. */
  public Set<String> keys() {
    return sentences.stringPropertyNames();
  }

  /** Returns the sentence for a key with its arguments filled in. */
  public String text(String key, List<String> arguments) {
    String sentence = sentences.getProperty(key);
    return sentence == null ? key : fill(sentence, arguments);
  }

  /** Fills arguments into a sentence. */
  public static String fill(String sentence, List<String> arguments) {
    if (sentence.indexOf('{') < 0) {
      return sentence;
    }
    StringBuilder text = new StringBuilder(sentence.length() + 32);
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      boolean argument =
          c == '{'
              && i + 2 < sentence.length()
              && sentence.charAt(i + 2) == '}'
              && CharUtils.isAsciiNumeric(sentence.charAt(i + 1));
      if (argument) {
        int index = sentence.charAt(i + 1) - '0';
        text.append(index < arguments.size() ? arguments.get(index) : "");
        i += 2;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}

package io.github.sosmapping.examples.vendor.web;

import io.github.sosmapping.core.basis.IntegrityException;
import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.examples.vendor.Settings;
import io.github.sosmapping.rules.language.Flag;
import io.github.sosmapping.rules.language.PlainLanguage;
import io.github.sosmapping.rules.language.PlainLanguageOptions;
import io.github.sosmapping.rules.language.PlainLanguageResult;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Words a family may not know, while somebody types. Nothing is kept. */
@RestController
final class WordsController {

  record Question(
      String text,
      @Nullable String language,
      @Nullable Set<String> names,
      @Nullable Boolean ownWords) {

    // Jackson hands over null for what is missing.
    Question {
      Objects.requireNonNull(text, "text");
      names = names == null ? null : Set.copyOf(names);
    }
  }

  /** Offsets are UTF-16 units, as in the strings of Java and JavaScript. */
  private record FlagAnswer(
      int start,
      int end,
      String kind,
      String entry,
      List<String> plain,
      String why,
      String severity) {}

  private record Answer(boolean assessed, List<FlagAnswer> flags) {}

  private final JsonMapper json;
  private final int maxBytes;

  WordsController(JsonMapper json, Settings settings) {
    this.json = json;
    this.maxBytes = Math.toIntExact(settings.maxTextSize().toBytes());
  }

  @PostMapping(path = "/words", consumes = MediaType.APPLICATION_JSON_VALUE)
  Answer words(InputStream body) throws IOException {
    Question question = question(body);
    PlainLanguageResult result =
        PlainLanguage.check(question.text(), language(question), options(question));
    return new Answer(
        result.assessed(), result.flags().stream().map(WordsController::answer).toList());
  }

  private Question question(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      throw Trouble.TOO_LARGE.thrown("Send one passage at a time.");
    }
    try {
      Question question = json.readValue(bytes, Question.class);
      if (question != null) {
        return question;
      }
    } catch (JacksonException e) {
      // What it has to say quotes what was sent.
    }
    throw unreadable();
  }

  private static Language language(Question question) {
    try {
      return question.language() == null ? Language.ENGLISH_GB : Language.of(question.language());
    } catch (IntegrityException e) {
      throw Trouble.UNREADABLE_QUESTION.thrown("language is a tag such as en-GB or cy.");
    }
  }

  private static PlainLanguageOptions options(Question question) {
    PlainLanguageOptions options = PlainLanguageOptions.none();
    if (question.names() != null) {
      options = options.withNames(question.names());
    }
    return Boolean.TRUE.equals(question.ownWords()) ? options.forOwnWords() : options;
  }

  private static FlagAnswer answer(Flag flag) {
    return new FlagAnswer(
        flag.start(),
        flag.end(),
        flag.kind().text(),
        flag.entry(),
        flag.plain(),
        flag.why(),
        flag.severity().name().toLowerCase(Locale.ROOT));
  }

  private static RuntimeException unreadable() {
    return Trouble.UNREADABLE_QUESTION.thrown(
        "Send an object with text and, if you like, language, names and ownWords.");
  }
}

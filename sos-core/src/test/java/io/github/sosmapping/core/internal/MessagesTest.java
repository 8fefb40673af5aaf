package io.github.sosmapping.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

  private static Messages messages(String file) {
    return Messages.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void reads_sentences_as_utf8_and_leaves_apostrophes_alone() {
    Messages messages = messages("greeting = Siân's {0}\n");

    assertThat(messages.keys()).containsExactly("greeting");
    assertThat(messages.text("greeting", List.of("house"))).isEqualTo("Siân's house");
  }

  @Test
  void gives_the_key_where_there_is_no_sentence() {
    assertThat(messages("").text("missing", List.of("a"))).isEqualTo("missing");
  }

  @ParameterizedTest
  @CsvSource({
    "plain, plain",
    "{0}, a",
    "{1}{0}, ba",
    "{2}, ''",
    "{, {",
    "{0, {0",
    "{x}, {x}",
    "{}, {}",
    "{{0}}, {a}",
    "{10}, {10}"
  })
  void fills_arguments_where_their_numbers_stand(String sentence, String expected) {
    assertThat(Messages.fill(sentence, List.of("a", "b"))).isEqualTo(expected);
  }

  @Test
  void never_fills_an_argument_into_an_argument() {
    assertThat(Messages.fill("{0}", List.of("{1}", "secret"))).isEqualTo("{1}");
  }

  @Test
  void says_when_the_file_is_missing_or_cannot_be_read() {
    assertThatThrownBy(() -> Messages.read(null)).isInstanceOf(NullPointerException.class);
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("broken");
          }

          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            return read();
          }
        };
    assertThatThrownBy(() -> Messages.read(broken)).isInstanceOf(UncheckedIOException.class);
  }
}

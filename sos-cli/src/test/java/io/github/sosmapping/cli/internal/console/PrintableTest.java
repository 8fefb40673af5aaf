package io.github.sosmapping.cli.internal.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void what_moves_a_cursor_is_written_out() {
    assertThat(Printable.line("a\u001b[2Jb\rc\u0085d")).isEqualTo("a\\u001b[2Jb\\u000dc\\u0085d");
    assertThat(Printable.line("a\u202Eb\u2066c")).isEqualTo("a\\u202eb\\u2066c");
    assertThat(Printable.line("a\uD800b")).isEqualTo("a\\ud800b");
  }

  @Test
  void words_of_every_script_stay_as_they_are() {
    String words = "Siân, Жанна, 子ども, می‌خواهم, 👩‍👧";
    assertThat(Printable.line(words)).isEqualTo(words);
  }

  @Test
  void halves_of_pairs_are_replaced_where_text_is_encoded() {
    assertThat(Printable.encodable("a\uDC00b👧")).isEqualTo("a\uFFFDb👧");
  }
}

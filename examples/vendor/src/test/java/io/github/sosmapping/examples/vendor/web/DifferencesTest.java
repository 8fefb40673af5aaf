package io.github.sosmapping.examples.vendor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DifferencesTest {

  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void equal_records_do_not_differ() {
    assertThat(between("{'a': [1, {'b': 2}]}", "{'a': [1, {'b': 2}]}")).isEmpty();
  }

  @Test
  void the_innermost_place_is_named() {
    assertThat(between("{'a': {'b': 1, 'c': 2}}", "{'a': {'b': 1, 'c': 3, 'd': 4}}"))
        .containsExactly("/a/c", "/a/d");
  }

  @Test
  void entries_are_followed_by_their_ids() {
    assertThat(
            between(
                "{'steps': [{'id': 'n1', 'x': 1}, {'id': 'n2', 'x': 1}]}",
                "{'steps': [{'id': 'n1', 'x': 1}, {'id': 'n2', 'x': 2}, {'id': 'n3'}]}"))
        .containsExactly("/steps/1/x", "/steps/2");
  }

  @Test
  void a_list_whose_entries_moved_is_named_as_a_whole() {
    assertThat(
            between(
                "{'steps': [{'id': 'n1'}, {'id': 'n2'}]}",
                "{'steps': [{'id': 'n2'}, {'id': 'n1'}]}"))
        .containsExactly("/steps");
    assertThat(between("{'by': ['p1']}", "{'by': ['p2']}")).containsExactly("/by");
  }

  @Test
  void nothing_a_vendor_named_shows() {
    assertThat(
            between(
                "{'extensions': {'vendor.example': {'Mia': 1}}}",
                "{'extensions': {'vendor.example': {'Tom': 1}}}"))
        .containsExactly("/extensions");
  }

  @Test
  void places_touch_when_one_holds_the_other() {
    List<String> some = List.of("/a/1", "/b", "/c/text", "/dd");
    List<String> others = List.of("/a/1/text", "/b", "/c", "/d");
    assertThat(Differences.touching(some, others)).containsExactly("/a/1", "/b", "/c/text");
  }

  private static List<String> between(String one, String other) {
    return Differences.between(
        JSON.readTree(one.replace('\'', '"')), JSON.readTree(other.replace('\'', '"')));
  }
}

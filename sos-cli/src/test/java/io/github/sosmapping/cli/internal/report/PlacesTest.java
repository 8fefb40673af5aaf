package io.github.sosmapping.cli.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

  @ParameterizedTest
  @CsvSource({
    "/mappings/0/dangerStatements/1, danger statement 2 in map 1",
    "/mappings/0/dangerStatements/1/fullText, full text of danger statement 2 in map 1",
    "/stage, stage",
    "/closedOn, date closed",
    "/mappings/0/nextSteps/0/dueOn, due date of next step 1 in map 1",
    "/mappings/0/heldOn, date held of map 1",
    "/people/11/label, label of person 12",
    "/appreciativeInquiries/0, appreciative inquiry 1",
    "/mappings/2/pastHarm/0/provenance/saidBy/0, speaker 1 in past harm 1 in map 3",
    "/childVoices/0, child's voice 1",
    "/network/searches/0, network search 1 in safety network",
    "/0, 0"
  })
  void places_are_told_in_plain_words(String pointer, String words) {
    assertThat(Places.inWords(pointer)).isEqualTo(words);
  }

  @Test
  void the_document_has_no_pointer() {
    assertThat(Places.withPointer("")).isEqualTo("the whole document");
    assertThat(Places.withPointer("/stage")).isEqualTo("stage [/stage]");
  }
}

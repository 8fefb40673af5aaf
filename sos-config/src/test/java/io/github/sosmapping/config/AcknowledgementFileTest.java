package io.github.sosmapping.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.OpenTerm;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Role;
import io.github.sosmapping.core.learning.Acknowledgement;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of acknowledgements: what they say, and what is said about those that cannot be used. */
class AcknowledgementFileTest {

  private static final String ENTRY =
      """
      {"record": "RECORD", "id": "a1", "rule": "DAN-007", "about": "d1",
       "reason": {"text": "The goal is being written with Kelly.", "language": "en-GB"},
       "role": "SUPERVISOR", "on": "2026-05-04", "until": "2026-07-31"}""";

  private static final FamilyRecord RECORD = BaselineTest.family(1);

  private static String file(String... entries) {
    return "{\"acknowledgementsVersion\": \"1.0\", \"acknowledgements\": [\n"
        + String.join(",\n", entries)
        + "]}";
  }

  private static Loaded<AcknowledgementFile> read(String json) {
    return AcknowledgementFile.read(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_file_says_what_was_acknowledged_in_which_record() {
    String mine = ENTRY.replace("RECORD", RECORD.id().value());
    String vendors = mine.replace("\"a1\"", "\"a2\"").replace("SUPERVISOR", "vendor.example:CHAIR");
    String json = file(ENTRY, mine, vendors.replace("\"about\": \"d1\",", ""));

    assertThat(Schemas.accepts(FileFormat.ACKNOWLEDGEMENTS, json)).isTrue();
    AcknowledgementFile file = ((Loaded.Ready<AcknowledgementFile>) read(json)).value();

    assertThat(file.of(RECORD)).hasSize(2);
    assertThat(file.of(RECORD).get(0).position()).isEqualTo(1);
    Acknowledgement first = file.of(RECORD).get(0).acknowledgement();
    assertThat(first.rule().value()).isEqualTo("DAN-007");
    assertThat(first.about()).contains(Id.of("d1"));
    assertThat(first.reason().text()).isEqualTo("The goal is being written with Kelly.");
    assertThat(first.role()).isEqualTo(OpenTerm.of(Role.SUPERVISOR));
    assertThat(first.on()).isEqualTo(LocalDate.of(2026, 5, 4));
    assertThat(first.until()).isEqualTo(LocalDate.of(2026, 7, 31));
    Acknowledgement second = file.of(RECORD).get(1).acknowledgement();
    assertThat(second.about()).isEmpty();
    assertThat(second.role().known()).isEmpty();
    assertThat(file.records()).containsExactlyInAnyOrder(Id.of("RECORD"), RECORD.id());
    assertThat(AcknowledgementFile.none().of(RECORD)).isEmpty();
  }

  static List<Arguments> mistakes() {
    return List.of(
        Arguments.of(
            "{\"acknowledgementsVersion\": \"1.0\"}",
            "1:1 missing-property [] \"acknowledgements\" is missing here."),
        Arguments.of(
            file("\"CANARY\""),
            "2:1 not-an-object [/acknowledgements/0] Here should stand an object: properties in"
                + " braces."),
        Arguments.of(
            file(ENTRY.replace("RECORD", "CANARY Smith")),
            "2:12 not-an-id [/acknowledgements/0/record] An id is made of letters, digits and . _ :"
                + " -, starts with a letter or digit, and has at most 100 characters."),
        Arguments.of(
            file(ENTRY.replace("\"rule\": \"DAN-007\"", "\"rule\": \"\"")),
            "2:42 not-a-rule-id [/acknowledgements/0/rule] Here should stand the id of a rule, such"
                + " as \"DAN-007\"."),
        Arguments.of(
            file(ENTRY.replace("The goal is being written with Kelly.", " ")),
            "3:21 no-reason [/acknowledgements/0/reason/text] Say in a few words why the finding"
                + " stands as it is for now."),
        Arguments.of(
            file(ENTRY.replace("en-GB", "in CANARY")),
            "3:74 not-a-language [/acknowledgements/0/reason/language] Here should stand a language"
                + " tag such as \"en-GB\"."),
        Arguments.of(
            file(ENTRY.replace("2026-07-31", "2026-05-03")),
            "4:53 ends-before-start [/acknowledgements/0/until] This day lies before the day of the"
                + " decision."),
        Arguments.of(
            file(ENTRY.replace("2026-07-31", "for ever")),
            "4:53 not-a-day [/acknowledgements/0/until] Here should stand a day such as"
                + " 2026-11-01."),
        Arguments.of(
            file(ENTRY.replace("until", "untill")),
            "4:44 unknown-property-near [/acknowledgements/0] There is no such property here. Did"
                + " you mean until?"),
        Arguments.of(
            file(ENTRY, ENTRY),
            "5:1 acknowledged-twice [/acknowledgements/1/id] Another acknowledgement of this record"
                + " has the same id."));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void one_mistake_is_told_with_its_place(String json, String expected) {
    assertThat(read(json)).isInstanceOf(Loaded.Refused.class);
    assertThat(((Loaded.Refused<AcknowledgementFile>) read(json)).problems())
        .extracting(
            p ->
                "%d:%d %s [%s] %s"
                    .formatted(p.line(), p.column(), p.code(), p.pointer(), p.message(Locale.UK)))
        .containsExactly(expected);
    assertThat(expected).doesNotContain("CANARY");
  }

  @Test
  void an_unknown_role_brings_up_the_roles() {
    String json = file(ENTRY.replace("SUPERVISOR", "CANARY"));
    assertThat(((Loaded.Refused<AcknowledgementFile>) read(json)).problems())
        .extracting(p -> p.message(Locale.UK))
        .containsExactly(
            "Here should stand one of these, or a term of your system's own: CHILD, PARENT, CARER,"
                + " PARTNER_IN_HOME, GRANDPARENT, SIBLING, RELATIVE, FRIEND, NEIGHBOUR,"
                + " COMMUNITY_MEMBER, SOCIAL_WORKER, SUPERVISOR, CONFERENCE_CHAIR_OR_IRO, HEALTH,"
                + " SCHOOL, POLICE, OTHER_PROFESSIONAL.");
  }
}

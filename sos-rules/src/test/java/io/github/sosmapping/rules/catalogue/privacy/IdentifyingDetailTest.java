package io.github.sosmapping.rules.catalogue.privacy;

import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.RuleTester;
import io.github.sosmapping.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifyingDetailTest {

  private static final String AT = "/mappings/0/existingStrengths/0/description";

  private final RuleTester rule = RuleTester.of(IdentifyingDetail.class);

  private RuleTester.Checked on(String text) {
    return on(text, "en-GB", "RECORDER");
  }

  private RuleTester.Checked on(String text, String language, String origin) {
    return rule.on(
        """
        {"children": [{"label": "Mia"}, {"label": "Trésor"}],
         "people": [{"label": "Jean", "alsoCalled": ["Gran Pat"]}, {"label": "Mr D"},
           {"label": "School nurse"}],
         "mappings": [{"existingStrengths": [{"description": {"text": "%s", "language": "%s",
           "origin": "%s"}}]}]}
        """
            .formatted(text, language, origin));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ring Gran on 07700 900123.",
        "Tel:07700900123",
        "Her number is 020 7946 0000, day and night.",
        "Ring (01632) 960 001 after six.",
        "Ring 01632-960001.",
        "Aunt abroad: +33 1 99 00 12 34",
        "+44 (0)20 7946 0000",
        "0044 7700 900123",
        "01 99 00 12 34",
        "06-12345678",
        "Call 555-201-0123 or (555) 201-0123."
      })
  void notices_telephone_numbers(String text) {
    on(text)
        .notices(AT)
        .weighing(Severity.WARNING)
        .saying(
            text.startsWith("Call")
                ? "This text seems to hold a telephone number (2)."
                : "This text seems to hold a telephone number (1).");
  }

  @Test
  void says_where_in_the_text_the_number_stands() {
    on("Ring Gran on 07700 900123.").about(13, 25);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Scale: 0 1 2 3 4 5 6 7 8 9 10",
        "Numbers given: 6, 5.5, 7 and 3.",
        "On 03.04.2026 10 people came.",
        "On 01-02-2026 at 10 Jean rang.",
        "2026-06-30 07:30",
        "30/06/2026 and 01/07/2026",
        "At 07.30 08.15 09.00 and 10.45 the baby was fed.",
        "From 07:30-08:15, 09:00-10:45.",
        "Between 2024 2025 2026 he moved twice.",
        "The bill was £1,250.00 for 120 days.",
        "Rang 999, then 111 and 0800 lines.",
        "Form AB0123456789 is on the shelf.",
        "Form 01632960001B is on the shelf.",
        "File 4/01632960001 is on the shelf.",
        "He weighs 3 500 g and drinks 8 x 60 ml.",
        "In 2025 Jade fed him 10 10 2025 times."
      })
  void stays_silent_when_digits_are_days_times_or_counts(String text) {
    on(text).staysSilent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They live at CF10 3NP now.",
        "SW1A 1AA",
        "Flat near M1 1AE, second floor",
        "CF103NP",
        "she moved to cf10 3np in May",
        "Dublin D6W XY00",
        "A65 F4E2"
      })
  void notices_postcodes(String text) {
    on(text).notices(AT).saying("This text seems to hold a postcode (1).");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Goal g2 2pm each day.",
        "s1 1st and s2 2nd of the four steps",
        "Year Y7 4TH form",
        "A S47 enquiry and S17 help",
        "KS2 3AB is no place",
        "On the M4 3 cars stopped.",
        "e2 3rd floor",
        "Room B12 2026",
        "He took 2 of the A4 sheets"
      })
  void stays_silent_when_letters_and_digits_are_no_postcode(String text) {
    on(text).staysSilent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Her number is 943 476 5919.", "9434765919", "NHS no. 400 000 0001"})
  void notices_health_service_numbers(String text) {
    on(text).notices(AT).saying("This text seems to hold an NHS number (1).");
  }

  @ParameterizedTest
  @ValueSource(strings = {"943 476 5918 steps were counted.", "It came to 1234567890 in all."})
  void stays_silent_when_the_check_digit_does_not_fit(String text) {
    on(text).staysSilent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Write to gran.pat@example.org.", "(jean_t@mail.example.co.uk)"})
  void notices_mail_addresses(String text) {
    on(text).notices(AT).saying("This text seems to hold an e-mail address (1).");
  }

  @ParameterizedTest
  @ValueSource(strings = {"We meet @ Gran's.", "2 apples @ 30p", "@home", "a@b"})
  void stays_silent_when_the_sign_is_no_address(String text) {
    on(text).staysSilent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mia b. 3/2/2021",
        "DOB: 03-02-2021",
        "D.O.B. 3.2.21",
        "Date of birth 2021-02-03",
        "Mia was born on 3 February 2021.",
        "Mia was born at home on February 3rd, 2021.",
        "Born 3rd of February 2021",
        "Ganwyd Mia ar 3 Chwefror 2021."
      })
  void notices_whole_dates_of_birth(String text) {
    on(text).notices(AT).saying("This text seems to hold a whole date of birth (1).");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 3 February 2021 Tom came home late.",
        "Mia was born in February 2021.",
        "Mia, born in 2021, rang Jean on 3 May 2026.",
        "Mia was born in 2021, on 3 May 2026 she was five.",
        "Mia is not born yet. On 3 May 2026 all was well.",
        "After the birth, on 3 May 2026, Jean stays.",
        "Meeting on 3/2/2026",
        "Plan B since 3/2/2026"
      })
  void stays_silent_when_a_date_is_an_event(String text) {
    on(text).staysSilent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We spoke to Mrs Pritchard about lunch.",
        "Dr. Okafor checked her ears.",
        "mr Pritchard said so",
        "Mia Okafor sleeps well.",
        "Everyone says Trésor O'Neill-Kaya is funny.",
        "Jean Mary Pritchard rang."
      })
  void notices_names_behind_titles_and_labels(String text) {
    on(text)
        .notices(AT)
        .weighing(Severity.WARNING)
        .saying("This text seems to name somebody by more than the label the record uses (1).");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Then we rang Darren Pritchard again.",
        "Darren Pritchard said he would come.",
        "Uncle Darren Pritchard is kind.",
        "On Friday Darren Pritchard came.",
        "Emily Pritchard has a key."
      })
  void weighs_a_guess_from_capitals_less(String text) {
    on(text).notices(AT).weighing(Severity.ADVICE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr D and Jean agree.",
        "Gran Pat and Mia baked.",
        "With Jean Cefn Nursery makes plans.",
        "Ask Darren to come.",
        "Ring Darren by Friday.",
        "Jean and Mia went to Barry Island on Boxing Day.",
        "They walk in Cae Gwyn every Sunday.",
        "The Freedom Programme starts on Monday May 4.",
        "A Family Network Meeting with Cardiff Council.",
        "School Council voted. School nurse came. School Nurse came.",
        "On Monday Mia was well. When Mia sang, Jean listened, so Mum said.",
        "Last Christmas Jean came. Since Easter Mia sleeps.",
        "Mia's Okafor bag",
        "They read Paddington Bear at night.",
        "The Young Carers Group meets at St Mary's Church.",
        "GP and CAMHS know. NHS Direct Line.",
        "Miss a day and Mr"
      })
  void stays_silent_when_capitals_are_labels_places_days_or_things(String text) {
    on(text).staysSilent();
  }

  @Test
  void weighs_a_name_in_somebodys_own_words_less() {
    on("Mrs Pritchard is nice to me.", "en-GB", "OWN_WORDS").weighing(Severity.ADVICE);
  }

  @Test
  void weighs_a_number_less_where_people_are_told_how_to_reach_each_other() {
    rule.on(
            """
            {"network": {"members": [{"contactHow": "Ring 07700 900123"}]}}
            """)
        .notices("/network/members/0/contactHow")
        .weighing(Severity.ADVICE);
  }

  @Test
  void notices_a_number_in_a_translation() {
    rule.on(
            """
            {"mappings": [{"nextSteps": [{"action": {"text": "Ffonio Nain.", "language": "cy",
              "translations": [{"text": "Ring Gran on 07700 900123.", "language": "en"}]}}]}]}
            """)
        .notices("/mappings/0/nextSteps/0/action/translations/0");
  }

  @Test
  void notices_details_in_drafts_and_in_earlier_maps_too() {
    rule.on(
            """
            {"mappings": [
              {"status": "SUPERSEDED", "nextSteps": [{"action": "Ring 07700 900123."}]},
              {"status": "DRAFT", "nextSteps": [{"action": "Ring 07700 900123."}]}]}
            """)
        .notices("/mappings/0/nextSteps/0/action", "/mappings/1/nextSteps/0/action");
  }

  @Test
  void notices_one_thing_of_each_kind_in_a_text() {
    on("Mia Okafor, DOB 3/2/2021, CF10 3NP, 07700 900123, mia@example.org, NHS 943 476 5919")
        .notices(AT, AT, AT, AT, AT, AT);
  }

  @Test
  void stays_silent_when_people_go_by_their_labels() {
    on("Jean reads to Mia on Fridays.")
        .isMet(
            "The texts speak of people by the labels of the record; no numbers or addresses of"
                + " theirs were noticed (texts: 1).");
  }

  @Test
  void looks_for_numbers_in_any_language() {
    on("Ffoniwch Nain ar 07700 900123.", "cy", "RECORDER").notices(AT);
  }

  @Test
  void says_when_it_has_no_words_for_a_language() {
    on("Mae Siop Ddillad yn y dre.", "cy", "RECORDER")
        .isNotAssessed(NotAssessed.Reason.NO_WORD_LIST);
  }

  @Test
  void has_nothing_to_look_at_without_texts() {
    rule.on("{}").isNotAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT);
  }
}

package example.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Does the suite find what is wrong? Each bug has to be found within a thousand records. */
class SeededBugsTest {

  private static final int TRIES = 1_000;
  private static final Map<Bug, String> FOUND = new TreeMap<>();

  @ParameterizedTest
  @CsvSource({
    "CUT_AT_255,          every_word_is_kept",
    "NO_PICTURES,         every_word_is_kept",
    "TRIMMED,             every_word_is_kept",
    "ONE_TRANSLATION,     every_translation_is_kept",
    "MIDNIGHT,            every_date_is_kept",
    "WHOLE_NUMBERS,       every_number_is_kept",
    "ONE_RATING_EACH,     every_entry_is_kept",
    "CHILDREN_BY_PLACE,   every_link_leads_where_it_led",
    "PEOPLE_BY_LABEL,     every_link_leads_where_it_led",
    "ONE_WORRIED,         every_link_leads_where_it_led",
    "SAVED_IS_AGREED,     every_term_and_label_is_kept",
    "OWN_PROPERTIES_ONLY, what_vendors_added_is_kept",
    "SORTED_BY_DATE,      every_list_keeps_its_order",
    "EMPTY_DAY,           every_export_can_be_read"
  })
  void is_found_and_shrunk(Bug bug, String property) {
    Class<?> system =
        Arrays.stream(Seeded.class.getDeclaredClasses())
            .filter(type -> nameOf(bug).equals(type.getSimpleName()))
            .findFirst()
            .orElseThrow();

    Optional<Hunt.Find> find = Hunt.in(system, property);

    assertTrue(find.isPresent(), () -> bug + " was not found in " + TRIES + " records");
    assertTrue(find.get().tries() <= TRIES);
    FOUND.put(bug, told(bug, property, find.get()));
  }

  @Test
  void a_bug_that_is_not_there_is_not_found() {
    assertEquals(Optional.empty(), Hunt.in(Seeded.CutAt255.class, "every_translation_is_kept"));
  }

  private static String nameOf(Bug bug) {
    StringBuilder name = new StringBuilder();
    for (String word : bug.name().split("_", -1)) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }

  private static String told(Bug bug, String property, Hunt.Find find) {
    String place =
        find.message()
            .lines()
            .filter(line -> line.contains(" at /"))
            .findFirst()
            .orElse("")
            .strip();
    return bug
        + ": "
        + property
        + " fails after "
        + find.tries()
        + (find.tries() == 1 ? " record\n" : " records\n")
        + "    "
        + find.smallest()
        + "\n    "
        + place
        + "\n";
  }

  @AfterAll
  static void tell() throws IOException {
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", "found.txt"), String.join("\n", FOUND.values()));
    System.out.println(String.join("\n", FOUND.values()));
  }
}

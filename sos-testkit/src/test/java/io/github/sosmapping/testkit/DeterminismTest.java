package io.github.sosmapping.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.family.FamilyRecord;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class DeterminismTest {

  private static final String COMPLETE = "c81b3ab4170cc236";
  private static final String DRAFTS = "435c24907baf24e3";
  private static final String DEFECTS = "138d5ed73a51f11b";

  @Test
  void complete_records_are_the_same_everywhere() {
    assertThat(hash(complete())).isEqualTo(COMPLETE);
  }

  @Test
  void drafts_are_the_same_everywhere() {
    assertThat(
            hash(
                Families.seed(100).draft().stream()
                    .limit(20)
                    .map(GeneratedFamily::record)
                    .toList()))
        .isEqualTo(DRAFTS);
  }

  @Test
  void defects_are_the_same_everywhere() {
    assertThat(hash(List.of(Families.seed(5).with(Defect.values()).generate().record())))
        .isEqualTo(DEFECTS);
  }

  @Test
  void neither_locale_nor_time_zone_matters() {
    String turkish = in(Locale.forLanguageTag("tr-TR"), "Pacific/Chatham", () -> hash(complete()));
    assertThat(turkish).isEqualTo(COMPLETE);
    String thai =
        in(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"), "UTC", () -> hash(complete()));
    assertThat(thai).isEqualTo(COMPLETE);
  }

  @Test
  void a_seed_can_be_asked_again() {
    FamilyGenerator generator = Families.seed(-7).size(Size.LARGE);
    assertThat(generator.generate()).isEqualTo(generator.generate());
  }

  @Test
  void other_seeds_tell_other_stories() {
    List<String> hashes =
        Families.seed(1).stream().limit(200).map(family -> hash(List.of(family.record()))).toList();
    assertThat(hashes).doesNotHaveDuplicates();
  }

  @Test
  void the_stream_starts_with_the_seed_and_each_family_names_its_own() {
    FamilyGenerator generator = Families.seed(40).size(Size.SMALL);
    List<GeneratedFamily> families = generator.stream().limit(3).toList();
    assertThat(families.get(0)).isEqualTo(generator.generate());
    assertThat(families).extracting(GeneratedFamily::seed).containsExactly(40L, 41L, 42L);
    assertThat(families.get(2)).isEqualTo(Families.seed(42).size(Size.SMALL).generate());
  }

  @Test
  void another_day_moves_the_whole_story() {
    LocalDate day = LocalDate.of(2031, 3, 1);
    FamilyRecord moved = Families.seed(3).asOf(day).generate().record();
    assertThat(moved.openedOn())
        .hasValueSatisfying(opened -> assertThat(opened).isAfter("2029-01-01"));
  }

  private static List<FamilyRecord> complete() {
    return Families.seed(1).stream().limit(12).map(GeneratedFamily::record).toList();
  }

  private static String in(Locale locale, String zone, Supplier<String> work) {
    Locale before = Locale.getDefault();
    TimeZone zoneBefore = TimeZone.getDefault();
    try {
      Locale.setDefault(locale);
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      return work.get();
    } finally {
      Locale.setDefault(before);
      TimeZone.setDefault(zoneBefore);
    }
  }

  private static String hash(List<FamilyRecord> records) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (FamilyRecord record : records) {
        Texts.of(record)
            .forEach(
                one ->
                    digest.update(
                        (one.at() + " " + one.text().text() + "\n")
                            .getBytes(StandardCharsets.UTF_8)));
        Texts.objects(record)
            .forEach(
                object ->
                    Texts.values(
                        object,
                        value -> {
                          if (value instanceof LocalDate || value instanceof Enum<?>) {
                            digest.update(value.toString().getBytes(StandardCharsets.UTF_8));
                          }
                        }));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}

package io.github.sosmapping.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.rules.Examiner;
import io.github.sosmapping.rules.Finding;
import io.github.sosmapping.rules.RuleSet;
import io.github.sosmapping.testkit.Families;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a baseline holds, what it tells, and how it is mended and refused. */
class BaselineTest {

  static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  static final BaselineKey KEY = key("a key of the agency that is long enough");

  private static final FamilyRecord RECORD = family(7);
  private static final List<Finding> FINDINGS = findings(RECORD);

  static BaselineKey key(String secret) {
    return BaselineKey.of(secret.getBytes(StandardCharsets.UTF_8));
  }

  static FamilyRecord family(long seed) {
    return Families.seed(seed).draft().generate().record();
  }

  static List<Finding> findings(FamilyRecord record) {
    return Examiner.examine(record, AS_OF, RuleSet.standard()).findings();
  }

  static BaselineBuilder baseline() {
    return Baseline.create(KEY, "standard-1", AS_OF);
  }

  static Baseline reread(Baseline baseline) {
    return ((Loaded.Ready<Baseline>) Baseline.read(baseline.write(), KEY)).value();
  }

  static String text(Baseline baseline) {
    return new String(baseline.write(), StandardCharsets.UTF_8);
  }

  @Test
  void what_was_there_is_known_and_what_was_not_is_new() {
    assertThat(FINDINGS).hasSizeGreaterThan(4);
    Finding added = FINDINGS.get(2);
    List<Finding> before = new ArrayList<>(FINDINGS);
    before.remove(added);
    Baseline baseline = reread(baseline().add(RECORD, before).build());

    Baseline.Compared compared = baseline.compare(RECORD, FINDINGS);

    assertThat(compared.known()).hasSameSizeAs(before);
    assertThat(compared.fresh())
        .hasSize(1)
        .allMatch(finding -> finding.rule().equals(added.rule()));
    assertThat(baseline.compare(family(8), findings(family(8))).known()).isEmpty();
  }

  @Test
  void two_of_a_kind_do_not_hide_a_third() {
    List<Finding> once = List.of(FINDINGS.get(0));
    Baseline baseline = baseline().add(RECORD, once).build();
    List<Finding> twice = List.of(FINDINGS.get(0), FINDINGS.get(0));

    assertThat(baseline.compare(RECORD, twice).fresh()).hasSize(1);
    assertThat(baseline.compare(RECORD, twice).known()).hasSize(1);
  }

  @Test
  void what_was_mended_is_forgotten_and_counts_when_it_comes_back() {
    Baseline baseline = baseline().add(RECORD, FINDINGS).build();
    List<Finding> left = List.of(FINDINGS.get(0));

    Baseline updated = baseline.update().add(RECORD, left).build();

    assertThat(updated.findingCount()).isEqualTo(1);
    assertThat(updated.compare(RECORD, FINDINGS).known()).isEqualTo(left);
    assertThat(updated.update().add(RECORD, List.of()).build().recordCount()).isZero();
    assertThat(updated.update().build().findingCount()).isEqualTo(1);
  }

  @Test
  void a_finding_is_known_again_when_a_list_grew_above_it() {
    Baseline baseline = baseline().add(RECORD, FINDINGS).build();
    List<Mapping> maps = new ArrayList<>(RECORD.mappings());
    Mapping first = maps.get(0);
    maps.add(
        0,
        Mapping.builder()
            .id(Id.of("another-map"))
            .status(first.status())
            .heldOn(first.heldOn().minusDays(400))
            .build());
    FamilyRecord grown = FamilyRecord.builder().from(RECORD).mappings(maps).build();

    List<Finding> now =
        findings(grown).stream()
            .filter(finding -> finding.at().toString().startsWith("/mappings/1/"))
            .toList();

    assertThat(now).isNotEmpty();
    assertThat(baseline.compare(grown, now).fresh()).isEmpty();
  }

  @Test
  void the_file_holds_no_words_no_ids_and_no_rules() {
    FamilyRecord record = Families.seed(7).draft().canaries(true).generate().record();
    String text = text(baseline().add(record, findings(record)).build());

    assertThat(Schemas.accepts(FileFormat.BASELINE, text)).isTrue();
    assertThat(text).doesNotContain(record.id().value());
    record.children().forEach(child -> assertThat(text).doesNotContain(child.id().value()));
    findings(record).forEach(finding -> assertThat(text).doesNotContain(finding.rule().id()));
    assertThat(text.replaceAll("[0-9a-f]{64}", "x"))
        .matches(
            "(?s)\\{\n  \"baselineVersion\": \"1.0\",\n  \"ruleSet\": \"standard-1\","
                + "\n  \"since\": \"2026-06-30\",\n  \"key\": \"x\",\n  \"records\": \\[\n"
                + "    \\{\"record\": \"x\", \"children\": \\[[x\", ]*\\], \"findings\":"
                + " \\{[x\":, 0-9]*\\}\\}\n  \\]\n\\}\n");
  }

  @Test
  void the_same_findings_give_the_same_file_and_another_key_another() {
    Baseline one = baseline().add(RECORD, FINDINGS).add(family(8), findings(family(8))).build();
    Baseline two = baseline().add(family(8), findings(family(8))).add(RECORD, FINDINGS).build();
    Baseline other =
        Baseline.create(key("another key of another agency, as long"), "standard-1", AS_OF)
            .add(RECORD, FINDINGS)
            .build();

    assertThat(text(one)).isEqualTo(text(two)).isEqualTo(text(reread(one)));
    assertThat(text(one)).doesNotContain(other.records().keySet());
  }

  @Test
  void with_another_key_the_file_is_refused() {
    byte[] file = baseline().add(RECORD, FINDINGS).build().write();

    assertThat(codes(Baseline.read(file, key("another key of another agency, as long"))))
        .containsExactly("other-key");
  }

  @Test
  void a_key_is_long_enough_and_shows_nothing() {
    assertThatThrownBy(() -> key("too short\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n"))
        .hasMessage("a key has at least 32 bytes");
    assertThat(key("a key of the agency that is long enough\r\n").fingerprint("x"))
        .isEqualTo(KEY.fingerprint("x"));
    assertThat(KEY).hasToString("BaselineKey");
    assertThat(KEY.fingerprint("ab", "c")).isNotEqualTo(KEY.fingerprint("a", "bc"));
  }

  @Test
  void what_is_no_baseline_is_refused_with_its_place() {
    String good = text(baseline().add(RECORD, FINDINGS).build());
    for (String bad :
        List.of(
            "",
            "[]",
            good.replace("\"1.0\"", "\"2.0\""),
            good.replace("2026-06-30", "yesterday"),
            good.replaceFirst("\"record\": \"[0-9a-f]", "\"record\": \"Z"),
            good.replaceFirst("\"children\": \\[", "\"children\": [3, "),
            good.replaceFirst("\"findings\": \\{", "\"findings\": {\"CANARY\": 1, "),
            good.replaceFirst("\": 1", "\": 0"),
            good.replace("\"records\"", "\"CANARY\""))) {
      assertThat(bad).isNotEqualTo(good);
      Loaded<Baseline> loaded = Baseline.read(bad.getBytes(StandardCharsets.UTF_8), KEY);
      assertThat(loaded).isInstanceOf(Loaded.Refused.class);
      assertThat(((Loaded.Refused<Baseline>) loaded).problems())
          .isNotEmpty()
          .allSatisfy(
              problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem + problem.message(Locale.UK)).doesNotContain("CANARY");
                assertThat(problem.message(Locale.UK)).isNotEqualTo(problem.code());
              });
    }
  }

  private static List<String> codes(Loaded<Baseline> loaded) {
    return ((Loaded.Refused<Baseline>) loaded)
        .problems().stream().map(ConfigProblem::code).toList();
  }
}

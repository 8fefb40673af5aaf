package io.github.sosmapping.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.rules.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for every baseline, whatever findings come and go. */
class BaselinePropertyTest {

  private static final int FAMILIES = 6;
  private static final List<FamilyRecord> RECORDS =
      IntStream.range(0, FAMILIES).mapToObj(BaselineTest::family).toList();
  private static final List<List<Finding>> FINDINGS =
      RECORDS.stream().map(BaselineTest::findings).toList();

  /** Some of the findings of some of the families. */
  private static Map<Integer, List<Finding>> some(long seed) {
    Random random = new Random(seed);
    Map<Integer, List<Finding>> some = new HashMap<>();
    for (int i = 0; i < FAMILIES; i++) {
      if (random.nextInt(4) > 0) {
        int most = random.nextInt(4);
        some.put(i, FINDINGS.get(i).stream().filter(f -> random.nextInt(4) <= most).toList());
      }
    }
    return some;
  }

  private static Baseline of(Map<Integer, List<Finding>> some) {
    BaselineBuilder builder = BaselineTest.baseline();
    some.forEach((family, findings) -> builder.add(RECORDS.get(family), findings));
    return builder.build();
  }

  @Property(tries = 200)
  void it_never_grows(@ForAll long before, @ForAll long after) {
    Baseline old = of(some(before));
    BaselineUpdate update = old.update();
    some(after).forEach((family, findings) -> update.add(RECORDS.get(family), findings));
    Baseline now = update.build();

    assertThat(now.findingCount()).isLessThanOrEqualTo(old.findingCount());
    now.records()
        .forEach(
            (record, kept) -> {
              Map<String, Integer> earlier =
                  Objects.requireNonNull(old.records().get(record)).findings();
              kept.findings()
                  .forEach(
                      (finding, count) ->
                          assertThat(count).isLessThanOrEqualTo(earlier.getOrDefault(finding, 0)));
            });
  }

  @Property(tries = 200)
  void it_forgets_what_was_mended_and_nothing_else(@ForAll long before, @ForAll long after) {
    Map<Integer, List<Finding>> now = some(after);
    Baseline old = of(some(before));
    BaselineUpdate update = old.update();
    now.forEach((family, findings) -> update.add(RECORDS.get(family), findings));
    Baseline updated = update.build();

    now.forEach(
        (family, findings) -> {
          Baseline.Compared then = old.compare(RECORDS.get(family), findings);
          Baseline.Compared again = updated.compare(RECORDS.get(family), findings);
          assertThat(again).isEqualTo(then);
        });
  }

  @Property(tries = 200)
  void every_finding_is_either_new_or_known(@ForAll long before, @ForAll long after) {
    Baseline baseline = of(some(before));
    some(after)
        .forEach(
            (family, findings) -> {
              Baseline.Compared compared = baseline.compare(RECORDS.get(family), findings);
              assertThat(compared.fresh().size() + compared.known().size())
                  .isEqualTo(findings.size());
            });
    some(before)
        .forEach(
            (family, findings) ->
                assertThat(baseline.compare(RECORDS.get(family), findings).fresh()).isEmpty());
  }

  @Property(tries = 100)
  void a_purge_leaves_the_file_as_if_the_record_had_never_been(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = FAMILIES - 1) int gone) {
    Map<Integer, List<Finding>> some = some(seed);
    FamilyRecord record = RECORDS.get(gone);
    String child = record.children().get(0).id().value();
    Map<Integer, List<Finding>> others = new HashMap<>(some);
    others.remove(gone);
    Map<Integer, List<Finding>> withoutChild = new HashMap<>(some);
    withoutChild
        .keySet()
        .removeIf(
            family ->
                RECORDS.get(family).children().stream()
                    .anyMatch(c -> c.id().value().equals(child)));

    assertThat(BaselineTest.text(of(some).withoutRecord(record.id().value())))
        .isEqualTo(BaselineTest.text(of(others)));
    assertThat(BaselineTest.text(of(some).withoutChild(child)))
        .isEqualTo(BaselineTest.text(of(withoutChild)));
  }
}

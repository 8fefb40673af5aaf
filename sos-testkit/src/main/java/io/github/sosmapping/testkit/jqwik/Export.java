package io.github.sosmapping.testkit.jqwik;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.json.ReadResult;
import io.github.sosmapping.json.RecordReader;
import io.github.sosmapping.rules.Examiner;
import io.github.sosmapping.rules.RuleSet;
import io.github.sosmapping.testkit.Families;
import io.github.sosmapping.testkit.GeneratedFamily;
import io.github.sosmapping.testkit.assertion.RecordAssert;
import io.github.sosmapping.testkit.assertion.SosAssertions;
import io.github.sosmapping.testkit.internal.compare.Aspect;
import io.github.sosmapping.testkit.internal.compare.Difference;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;

/**
 * A record and what a system made of it.
 *
 * @param system the system
 * @param before the record as it went in
 * @param after the record as it came out
 */
record Export(RecordCompleteness system, FamilyRecord before, FamilyRecord after) {

  private static final RecordReader READER = RecordReader.create();
  private static final int MOST = 20;

  static Export of(RecordCompleteness system, GeneratedFamily family) throws Exception {
    return new Export(system, family.record(), read(system.export(family.record())));
  }

  static RecordAssert assume(byte[] json) {
    return SosAssertions.assertThat(read(json));
  }

  // A property of its own asks whether exports can be read; the others wait until they can.
  private static FamilyRecord read(byte[] json) {
    ReadResult result = READER.read(json);
    Assume.that(result instanceof ReadResult.Readable);
    return ((ReadResult.Readable) result).record();
  }

  void keeps(Aspect aspect) {
    List<Difference> lost =
        Difference.between(before, after).stream()
            .filter(one -> one.aspect() == aspect && system.keeps(one.at()))
            .toList();
    if (!lost.isEmpty()) {
      throw new AssertionError(
          lost.stream()
                  .limit(MOST)
                  .map(one -> "\n  " + one.inWords())
                  .collect(Collectors.joining("", "Expected the export to be the same, but:\n", ""))
              + (lost.size() > MOST ? "\n  and " + (lost.size() - MOST) + " more" : ""));
    }
  }

  void raisesTheSame(RuleSet rules) {
    TreeSet<String> gone = findings(before, rules);
    TreeSet<String> come = findings(after, rules);
    TreeSet<String> both = new TreeSet<>(gone);
    both.retainAll(come);
    gone.removeAll(both);
    come.removeAll(both);
    if (!gone.isEmpty() || !come.isEmpty()) {
      throw new AssertionError(
          "Expected the rules to notice the same in the export, but"
              + told("they no longer notice", gone)
              + told("they now notice", come));
    }
  }

  private static String told(String verb, TreeSet<String> findings) {
    if (findings.isEmpty()) {
      return "";
    }
    return findings.stream()
        .limit(MOST)
        .collect(Collectors.joining("\n    ", "\n  " + verb + "\n    ", ""));
  }

  private static TreeSet<String> findings(FamilyRecord record, RuleSet rules) {
    return Examiner.examine(record, Families.TODAY, rules).findings().stream()
        .map(finding -> finding.rule() + " at " + finding.at())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

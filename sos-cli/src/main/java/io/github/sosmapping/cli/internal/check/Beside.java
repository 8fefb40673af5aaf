package io.github.sosmapping.cli.internal.check;

import io.github.sosmapping.config.AcknowledgementFile;
import io.github.sosmapping.config.Baseline;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.learning.Acknowledgement;
import io.github.sosmapping.rules.Acknowledgements;
import io.github.sosmapping.rules.Examination;
import io.github.sosmapping.rules.Finding;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the agency keeps beside its records.
 *
 * @param acknowledgements findings that somebody looked at
 * @param baseline the findings there were when old records were taken over, if there is one
 */
public record Beside(AcknowledgementFile acknowledgements, @Nullable Baseline baseline) {

  /** Nothing is kept beside the records. */
  public static final Beside NOTHING = new Beside(AcknowledgementFile.none(), null);

  /**
   * An examination without the findings that do not count.
   *
   * @param examination what is left
   * @param aside what was taken out, and why
   */
  record Split(Examination examination, SetAside aside) {}

  /** Takes out what was acknowledged first, and then what was known. */
  Split split(FamilyRecord record, Examination examination) {
    IdentityHashMap<Acknowledgement, Given> given = new IdentityHashMap<>();
    List<Acknowledgement> all = new ArrayList<>();
    for (AcknowledgementFile.Entry entry : acknowledgements.of(record)) {
      Acknowledgement one = entry.acknowledgement();
      given.put(one, new Given(one, false, entry.position()));
      all.add(one);
    }
    for (int i = 0; i < record.acknowledgements().size(); i++) {
      Acknowledgement one = record.acknowledgements().get(i);
      given.put(one, new Given(one, true, i));
      all.add(one);
    }
    Acknowledgements applied = Acknowledgements.apply(record, examination, all);
    Examination left = applied.examination();
    List<Finding> known = List.of();
    if (baseline != null) {
      Baseline.Compared compared = baseline.compare(record, left.findings());
      known = compared.known();
      left =
          new Examination(
              left.ruleSet(),
              left.asOf(),
              compared.fresh(),
              left.workingWell(),
              left.notAssessed());
    }
    SetAside aside =
        new SetAside(
            applied.acknowledged().stream()
                .map(one -> new SetAside.Acknowledged(one.finding(), in(given, one.by())))
                .toList(),
            applied.idle().stream()
                .map(one -> new SetAside.Idle(in(given, one.acknowledgement()), one.reason()))
                .toList(),
            known);
    return new Split(left, aside);
  }

  private static Given in(IdentityHashMap<Acknowledgement, Given> given, Acknowledgement one) {
    return Objects.requireNonNull(given.get(one));
  }
}

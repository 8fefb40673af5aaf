package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.testkit.Defect;
import io.github.sosmapping.testkit.internal.words.Manner;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which change makes which defect. */
public final class Defects {

  private static final Map<Defect, Change> ALL = all();

  private Defects() {}

  private static Map<Defect, Change> all() {
    Map<Defect, Change> all = new EnumMap<>(Defect.class);
    MapDefects.addTo(all);
    ReviewDefects.addTo(all);
    WorryDefects.addTo(all);
    DangerDefects.addTo(all);
    DangerLinkDefects.addTo(all);
    GoodDefects.addTo(all);
    GoalDefects.addTo(all);
    GoalLinkDefects.addTo(all);
    StepDefects.addTo(all);
    ScaleDefects.addTo(all);
    ReportDefects.addTo(all);
    VoiceDefects.addTo(all);
    StoryBookDefects.addTo(all);
    NetworkDefects.addTo(all);
    PlanDefects.addTo(all);
    ProcessDefects.addTo(all);
    LanguageDefects.addTo(all);
    return all;
  }

  /** Returns a complete record with these defects, made in the order given. */
  public static FamilyRecord apply(
      FamilyRecord record, List<Defect> defects, LocalDate asOf, Manner manner) {
    if (defects.isEmpty()) {
      return record;
    }
    Desk desk = Desk.of(record, asOf, manner);
    FamilyRecord broken = record;
    for (Defect defect : defects) {
      Change change = ALL.get(defect);
      if (change == null) {
        throw new IllegalStateException("nothing makes the defect " + defect);
      }
      broken = change.in(broken, desk);
    }
    return broken;
  }
}

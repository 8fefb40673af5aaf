package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.scale.SafetyScale;
import io.github.sosmapping.core.scale.ScaleRating;
import io.github.sosmapping.core.scale.ScaleValue;
import io.github.sosmapping.testkit.Defect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be wrong with safety scales. */
final class ScaleDefects {

  private ScaleDefects() {}

  static void addTo(Map<Defect, Change> all) {
    all.put(
        Defect.SCALE_WITHOUT_ENDS,
        (record, desk) ->
            Edit.scale(
                record,
                scale -> SafetyScale.builder().from(scale).zeroAnchor(Optional.empty()).build()));
    all.put(
        Defect.REVERSED_SCALE,
        (record, desk) ->
            Edit.scale(
                record,
                scale ->
                    SafetyScale.builder()
                        .from(scale)
                        .zeroAnchor(desk.text("There are no worries and CHILD is safe at home."))
                        .tenAnchor(desk.text("Everybody is very worried and CHILD is in danger."))
                        .build()));
    all.put(Defect.NO_FAMILY_NUMBER, ScaleDefects::noFamilyNumber);
    all.put(
        Defect.NUMBER_WITHOUT_REASONS,
        (record, desk) ->
            Edit.ratings(
                record,
                rating ->
                    rating.by().equals(desk.workerId())
                        ? ScaleRating.builder()
                            .from(rating)
                            .reasons(Optional.empty())
                            .whatNextUp(Optional.empty())
                            .build()
                        : rating));
    all.put(Defect.WIDE_GAP_NOT_TALKED_ABOUT, ScaleDefects::wideGap);
    all.put(Defect.SCALE_NOT_ASKED_AGAIN, ScaleDefects::notAskedAgain);
  }

  /** Gives the social worker another number on the first scale. */
  static FamilyRecord worker(FamilyRecord record, Desk desk, ScaleValue value) {
    return Edit.ratings(
        record,
        rating ->
            rating.by().equals(desk.workerId())
                ? ScaleRating.builder().from(rating).value(value).build()
                : rating);
  }

  private static FamilyRecord noFamilyNumber(FamilyRecord record, Desk desk) {
    List<Id<? extends Identified>> gone = new ArrayList<>();
    FamilyRecord without =
        Edit.scale(
            record,
            scale -> {
              List<ScaleRating> kept = new ArrayList<>();
              for (ScaleRating rating : scale.ratings()) {
                if (rating.by().equals(desk.workerId())) {
                  kept.add(rating);
                } else {
                  gone.add(rating.id());
                }
              }
              return SafetyScale.builder().from(scale).ratings(kept).build();
            });
    return Unlink.from(without, gone);
  }

  private static FamilyRecord wideGap(FamilyRecord record, Desk desk) {
    FamilyRecord apart =
        Edit.ratings(
            record,
            rating ->
                rating.by().equals(desk.parentId())
                    ? ScaleRating.builder().from(rating).value(ScaleValue.of(10)).build()
                    : rating);
    return Edit.scale(
        apart, scale -> SafetyScale.builder().from(scale).differenceNote(Optional.empty()).build());
  }

  private static FamilyRecord notAskedAgain(FamilyRecord record, Desk desk) {
    FamilyRecord noNumber =
        Edit.ratings(
            record,
            rating ->
                ScaleRating.builder()
                    .from(rating)
                    .ratedOn(record.mappings().get(0).heldOn())
                    .build());
    List<Id<? extends Identified>> ratings = new ArrayList<>();
    Edit.latest(record).safetyScales().stream()
        .limit(1)
        .forEach(scale -> scale.ratings().forEach(rating -> ratings.add(rating.id())));
    return Reviews.without(noNumber, ratings);
  }
}

package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.scale.SafetyScale;
import io.github.sosmapping.core.scale.ScaleRating;
import io.github.sosmapping.testkit.Defect;
import java.util.List;
import java.util.Map;

/** What can be wrong with looking again. */
final class ReviewDefects {

  private static final int DRIFT = 38;

  private ReviewDefects() {}

  static void addTo(Map<Defect, Change> all) {
    all.put(Defect.OVERDUE_REVIEW, ReviewDefects::overdueReview);
    all.put(Defect.COPIED_MAP, CopiedMap::copied);
  }

  // The map moves back in time, but not behind the one before it.
  private static FamilyRecord overdueReview(FamilyRecord record, Desk desk) {
    FamilyRecord older =
        Edit.map(
            record,
            map ->
                Mapping.builder()
                    .from(map)
                    .heldOn(map.heldOn().minusDays(DRIFT))
                    .safetyScales(Edit.each(map.safetyScales(), ReviewDefects::earlier))
                    .build());
    return FamilyRecord.builder().from(older).reviews(List.of()).build();
  }

  private static SafetyScale earlier(SafetyScale scale) {
    return SafetyScale.builder()
        .from(scale)
        .ratings(
            Edit.each(
                scale.ratings(),
                rating ->
                    ScaleRating.builder()
                        .from(rating)
                        .ratedOn(rating.ratedOn().minusDays(DRIFT))
                        .build()))
        .build();
  }
}

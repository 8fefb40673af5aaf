package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.learning.Review;
import java.util.List;

/** Copies of reviews. */
final class Reviews {

  private Reviews() {}

  static FamilyRecord without(FamilyRecord record, List<? extends Id<?>> ratings) {
    return FamilyRecord.builder()
        .from(record)
        .reviews(
            Edit.each(
                record.reviews(),
                review ->
                    Review.builder()
                        .from(review)
                        .ratings(
                            review.ratings().stream().filter(id -> !ratings.contains(id)).toList())
                        .build()))
        .build();
  }
}

package io.github.sosmapping.rules.catalogue.plan;

import io.github.sosmapping.core.learning.Review;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.mapping.MappingOccasion;
import io.github.sosmapping.core.network.FamilyNetworkMeeting;
import io.github.sosmapping.rules.Facts;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The days on which family, network and professionals came together and could talk of the plan. */
final class Gatherings {

  private final NavigableSet<LocalDate> days = new TreeSet<>();

  private Gatherings() {}

  static Gatherings of(Facts facts) {
    Gatherings gatherings = new Gatherings();
    for (FamilyNetworkMeeting meeting : facts.record().meetings()) {
      gatherings.days.add(meeting.heldOn());
    }
    for (Review review : facts.record().reviews()) {
      gatherings.days.add(review.heldOn());
    }
    for (Mapping mapping : facts.record().mappings()) {
      boolean amongProfessionals =
          mapping
              .occasion()
              .filter(
                  occasion ->
                      occasion.is(MappingOccasion.GROUP_SUPERVISION)
                          || occasion.is(MappingOccasion.STRATEGY_DISCUSSION))
              .isPresent();
      if (!amongProfessionals) {
        gatherings.days.add(mapping.heldOn());
      }
    }
    gatherings.days.removeIf(day -> facts.daysSince(day) < 0);
    return gatherings;
  }

  boolean anyBetween(LocalDate from, LocalDate to) {
    LocalDate first = days.ceiling(from);
    return first != null && !first.isAfter(to);
  }

  boolean anySince(LocalDate from) {
    return days.ceiling(from) != null;
  }
}

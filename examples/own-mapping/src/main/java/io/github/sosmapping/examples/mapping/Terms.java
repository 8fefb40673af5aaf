package io.github.sosmapping.examples.mapping;

import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.family.Jurisdiction;
import io.github.sosmapping.core.family.Role;
import io.github.sosmapping.core.family.Stage;
import java.util.Map;

/** The words of the case system and what they mean in the format; the first page to change. */
final class Terms {

  static final Map<String, Stage> STAGES =
      Map.of(
          "Early help", Stage.EARLY_HELP,
          "Assessment", Stage.INVESTIGATION_ASSESSMENT,
          "Plan", Stage.ONGOING_CASEWORK,
          "Looked after", Stage.CHILDREN_IN_CARE);

  static final Map<String, Jurisdiction> COUNTRIES =
      Map.of("England", Jurisdiction.ENGLAND, "Wales", Jurisdiction.WALES);

  static final Map<String, Role> ROLES =
      Map.of(
          "Mother", Role.PARENT,
          "Father", Role.PARENT,
          "Grandmother", Role.GRANDPARENT,
          "Neighbour", Role.NEIGHBOUR,
          "Social worker", Role.SOCIAL_WORKER,
          "Teacher", Role.SCHOOL);

  static final Map<String, Lifecycle> STATES =
      Map.of(
          "Draft",
          Lifecycle.DRAFT,
          "Shared",
          Lifecycle.SHARED_WITH_FAMILY,
          "Agreed",
          Lifecycle.AGREED);

  private Terms() {}
}

package io.github.sosmapping.core.family;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

  @ParameterizedTest
  @EnumSource
  void is_the_child_or_somebody_tied_to_it_or_somebody_with_a_job(Role role) {
    int kinds =
        (role == Role.CHILD ? 1 : 0)
            + (role.isNaturallyConnected() ? 1 : 0)
            + (role.isProfessional() ? 1 : 0);

    assertThat(kinds).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"PARENT", "CARER", "PARTNER_IN_HOME"})
  void parents_and_carers_are_tied_to_the_child(Role role) {
    assertThat(role.isParentOrCarer()).isTrue();
    assertThat(role.isNaturallyConnected()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"PARENT", "CARER", "PARTNER_IN_HOME"})
  void nobody_else_looks_after_the_child_at_home(Role role) {
    assertThat(role.isParentOrCarer()).isFalse();
  }
}

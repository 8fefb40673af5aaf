package io.github.sosmapping.rules.catalogue.network;

import io.github.sosmapping.core.family.Role;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.network.NetworkMember;
import io.github.sosmapping.core.network.SafetyNetwork;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Who of the people around the child is in the network, and what they are to the child. */
final class Circle {

  static final Pointer NETWORK = Pointer.ROOT.to("network");

  private Circle() {}

  static List<Located<NetworkMember>> members(Facts facts) {
    return facts
        .record()
        .network()
        .map(SafetyNetwork::members)
        .map(members -> Facts.located(NETWORK, "members", members))
        .orElse(List.of());
  }

  static List<Located<NetworkMember>> professionals(Facts facts) {
    return members(facts).stream()
        .filter(member -> facts.people().isProfessional(member.value().person()))
        .toList();
  }

  /** Members tied to the child by nature or by choice. */
  static List<Located<NetworkMember>> connected(Facts facts) {
    return withRole(facts, Role::isNaturallyConnected);
  }

  /** Connected members other than those who look after the child at home. */
  static List<Located<NetworkMember>> besidesParents(Facts facts) {
    return withRole(facts, role -> role.isNaturallyConnected() && !role.isParentOrCarer());
  }

  // A role in a vendor's own term is not known to be a job, so it gets the benefit of the doubt.
  private static List<Located<NetworkMember>> withRole(Facts facts, Predicate<Role> condition) {
    return members(facts).stream()
        .filter(
            member ->
                facts
                    .people()
                    .find(member.value().person())
                    .filter(who -> who.role().known().map(condition::test).orElse(true))
                    .isPresent())
        .toList();
  }

  static Optional<Role> role(Facts facts, NetworkMember member) {
    return facts.people().find(member.person()).flatMap(who -> who.role().known());
  }
}

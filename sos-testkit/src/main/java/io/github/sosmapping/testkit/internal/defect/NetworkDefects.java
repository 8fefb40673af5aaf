package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Person;
import io.github.sosmapping.core.family.Role;
import io.github.sosmapping.core.network.NetworkMember;
import io.github.sosmapping.core.network.SafetyNetwork;
import io.github.sosmapping.core.plan.PlanRule;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.testkit.Defect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What can be wrong with the people around a family. */
final class NetworkDefects {

  private NetworkDefects() {}

  static void addTo(Map<Defect, Change> all) {
    all.put(Defect.NO_NETWORK, NetworkDefects::none);
    all.put(Defect.NETWORK_OF_PROFESSIONALS, NetworkDefects::professionals);
    all.put(
        Defect.MEMBER_WITHOUT_DANGER,
        (record, desk) ->
            network(
                record,
                network ->
                    SafetyNetwork.builder()
                        .from(network)
                        .members(
                            Edit.first(
                                network.members(),
                                member ->
                                    NetworkMember.builder()
                                        .from(member)
                                        .knownDangers(List.of())
                                        .build()))
                        .build()));
    all.put(
        Defect.NO_GENOGRAM,
        (record, desk) -> FamilyRecord.builder().from(record).genogram(Optional.empty()).build());
    all.put(Defect.NO_NETWORK_MEETING, NetworkDefects::noMeeting);
    all.put(
        Defect.MONITOR_OUTSIDE_NETWORK,
        (record, desk) ->
            Edit.rule(
                record,
                rule ->
                    PlanRule.builder()
                        .from(rule)
                        .monitoredBy(List.of(Id.widen(Desk.person(record, Role.FRIEND).id())))
                        .build()));
  }

  private static FamilyRecord network(FamilyRecord record, UnaryOperator<SafetyNetwork> change) {
    return FamilyRecord.builder().from(record).network(record.network().map(change)).build();
  }

  private static FamilyRecord none(FamilyRecord record, Desk desk) {
    FamilyRecord without =
        network(
            record,
            network ->
                SafetyNetwork.builder()
                    .from(network)
                    .members(List.of())
                    .searches(List.of())
                    .build());
    return Edit.rules(
        without, rule -> PlanRule.builder().from(rule).monitoredBy(List.of()).build());
  }

  private static FamilyRecord professionals(FamilyRecord record, Desk desk) {
    List<PlainText> roles = new ArrayList<>();
    return network(
        record,
        network -> {
          if (network.members().isEmpty()) {
            return network;
          }
          SafetyNetwork.Builder builder = SafetyNetwork.builder().from(network);
          for (Person person : record.people()) {
            boolean professional = person.role().known().filter(Role::isProfessional).isPresent();
            if (professional) {
              roles.add(desk.text("Looks in on day " + (roles.size() + 1) + " of each week."));
              builder.addMember(
                  NetworkMember.builder()
                      .from(network.members().get(0))
                      .id(Id.of("member-" + person.id().value()))
                      .person(Id.widen(person.id()))
                      .role(roles.get(roles.size() - 1))
                      .build());
            }
          }
          return builder.build();
        });
  }

  private static FamilyRecord noMeeting(FamilyRecord record, Desk desk) {
    List<Id<? extends Identified>> gone = new ArrayList<>();
    record.meetings().forEach(meeting -> gone.add(meeting.id()));
    return Unlink.from(FamilyRecord.builder().from(record).meetings(List.of()).build(), gone);
  }
}

package io.github.sosmapping.testkit.internal.story;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.network.FamilyNetworkMeeting;
import io.github.sosmapping.core.network.KnownDanger;
import io.github.sosmapping.core.network.NetworkMember;
import io.github.sosmapping.core.network.NetworkSearch;
import io.github.sosmapping.core.network.SafetyNetwork;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The people around the family: who they are, what they know, when they met. */
final class Network {

  private static final List<String> ROLES = List.of("member", "member2", "member3", "member4");
  private static final List<String> RELATIONS =
      List.of("Grandparent", "Neighbour", "Kin of the other parent", "Trainer at the club");

  private final Tale tale;

  Network(Tale tale) {
    this.tale = tale;
  }

  static Id<FamilyNetworkMeeting> meeting(int map) {
    return Id.of("meeting-" + (map + 1));
  }

  /** Returns the day of the meeting that followed a map. */
  static LocalDate dayOfMeeting(Outline outline, int map) {
    return outline.notAfterNow(outline.map(map).plusDays(5));
  }

  SafetyNetwork network() {
    SafetyNetwork.Builder network =
        SafetyNetwork.builder().provenance(tale.met(tale.outline().map(0)));
    List<Who> members = tale.cast().network();
    for (int i = 0; i < members.size(); i++) {
      network.addMember(member(members.get(i), i));
    }
    return network.addSearches(search()).build();
  }

  private NetworkMember member(Who who, int place) {
    Strand strand = tale.strands().get(0);
    LocalDate day = tale.outline().map(0);
    NetworkMember.Builder member =
        NetworkMember.builder()
            .id(Id.of("member-" + (place + 1)))
            .person(who.id())
            .relationship(tale.scribe().label(RELATIONS.get(place)))
            .addInvitedBy(strand.parent().id())
            .role(tale.common(ROLES.get(place), strand, day))
            .agreedOn(day)
            .canCallTriggers(true)
            .contactHow(tale.common("reach", strand, day))
            .provenance(tale.told(day, List.of(who)));
    for (Strand each : tale.strands()) {
      LocalDate since = tale.outline().map(each.firstMap());
      member.addKnownDanger(
          KnownDanger.builder().danger(each.danger(tale.outline().last())).since(since).build());
    }
    return member.build();
  }

  private NetworkSearch search() {
    Strand strand = tale.strands().get(0);
    LocalDate day = tale.outline().opened().plusDays(2);
    return NetworkSearch.builder()
        .on(day)
        .how(tale.common("search", strand, day))
        .outcome(tale.common("search.found", strand, day))
        .build();
  }

  List<FamilyNetworkMeeting> meetings() {
    List<FamilyNetworkMeeting> found = new ArrayList<>();
    if (tale.outline().onlyImmediatePlan()) {
      return found;
    }
    for (int map = 0; map <= tale.outline().last(); map++) {
      found.add(meetingAfter(map));
    }
    return found;
  }

  private FamilyNetworkMeeting meetingAfter(int map) {
    LocalDate day = dayOfMeeting(tale.outline(), map);
    Strand first = tale.strands().get(0);
    FamilyNetworkMeeting.Builder meeting =
        FamilyNetworkMeeting.builder()
            .id(meeting(map))
            .heldOn(day)
            .addLedBy(first.helper().id())
            .attendees(Maps.participants(tale))
            .planWork(tale.common("planwork", first, day))
            .provenance(tale.met(day));
    for (Strand strand : tale.on(map)) {
      meeting.addDangersShared(strand.danger(map));
    }
    return meeting.build();
  }
}

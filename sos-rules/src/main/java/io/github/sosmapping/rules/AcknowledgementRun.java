package io.github.sosmapping.rules;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.learning.Acknowledgement;
import io.github.sosmapping.core.links.Entries;
import io.github.sosmapping.core.walk.Pointer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Applies acknowledgements to one examination; used once, by one thread. */
final class AcknowledgementRun {

  private static final Set<NotAssessed.Reason> DID_NOT_LOOK =
      EnumSet.of(
          NotAssessed.Reason.OTHER_STAGE,
          NotAssessed.Reason.NOT_YET_IN_FORCE,
          NotAssessed.Reason.SWITCHED_OFF,
          NotAssessed.Reason.RULE_FAILED);

  /** What one acknowledgement can set aside; without an entry it is about the record itself. */
  private record Key(String rule, Optional<Id<?>> entry) {}

  private final FamilyRecord record;
  private final Examination examination;
  private final List<Acknowledgement> given;
  private final Entries entries;
  private final Map<String, RuleLabel> rules = new HashMap<>();
  private final Set<RuleLabel> silent = new HashSet<>();

  AcknowledgementRun(
      FamilyRecord record, Examination examination, List<Acknowledgement> acknowledgements) {
    this.record = record;
    this.examination = examination;
    this.given = acknowledgements;
    this.entries = Entries.of(record);
    // Every rule has given some answer, so the answers name all the rules there are.
    Stream.of(
            examination.findings().stream().map(Finding::rule),
            examination.workingWell().stream().map(Met::rule),
            examination.notAssessed().stream().map(NotAssessed::rule))
        .flatMap(answered -> answered)
        .forEach(rule -> rules.put(rule.id(), rule));
    for (RuleLabel rule : List.copyOf(rules.values())) {
      rule.formerIds().forEach(former -> rules.putIfAbsent(former, rule));
    }
    for (NotAssessed entry : examination.notAssessed()) {
      if (DID_NOT_LOOK.contains(entry.reason())) {
        silent.add(entry.rule());
      }
    }
  }

  Acknowledgements result() {
    Acknowledgements.@Nullable Reason[] reasons = new Acknowledgements.Reason[given.size()];
    Map<Key, Integer> inForce = new HashMap<>();
    for (int i = 0; i < given.size(); i++) {
      reasons[i] = hindrance(given.get(i));
      if (reasons[i] == null && inForce.putIfAbsent(key(given.get(i)), i) != null) {
        reasons[i] = Acknowledgements.Reason.GIVEN_TWICE;
      }
    }
    List<Finding> left = new ArrayList<>();
    List<Acknowledgements.Acknowledged> acknowledged = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    for (Finding finding : examination.findings()) {
      Integer by = inForce.get(key(finding));
      if (by == null) {
        left.add(finding);
      } else {
        acknowledged.add(new Acknowledgements.Acknowledged(finding, given.get(by)));
        used.add(by);
      }
    }
    List<Acknowledgements.Idle> idle = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      Acknowledgements.Reason reason = reasons[i];
      if (reason == null && !used.contains(i)) {
        reason = whyUnused(given.get(i));
      }
      if (reason != null) {
        idle.add(new Acknowledgements.Idle(given.get(i), reason));
      }
    }
    Examination rest =
        new Examination(
            examination.ruleSet(),
            examination.asOf(),
            left,
            examination.workingWell(),
            examination.notAssessed());
    return new Acknowledgements(rest, acknowledged, idle);
  }

  private Acknowledgements.@Nullable Reason hindrance(Acknowledgement one) {
    RuleLabel rule = rules.get(one.rule().value());
    LocalDate asOf = examination.asOf();
    if (rule == null) {
      return Acknowledgements.Reason.NO_SUCH_RULE;
    }
    if (!rule.acknowledgeable()) {
      return Acknowledgements.Reason.NOT_ACKNOWLEDGEABLE;
    }
    if (one.until().isBefore(asOf)) {
      return Acknowledgements.Reason.EXPIRED;
    }
    if (one.on().isAfter(asOf)) {
      return Acknowledgements.Reason.NOT_YET_GIVEN;
    }
    return one.about().filter(id -> !entries.hasOne(id)).isPresent()
        ? Acknowledgements.Reason.NO_SUCH_ENTRY
        : null;
  }

  private Acknowledgements.Reason whyUnused(Acknowledgement one) {
    return silent.contains(rules.get(one.rule().value()))
        ? Acknowledgements.Reason.RULE_DID_NOT_LOOK
        : Acknowledgements.Reason.NOTHING_FOUND;
  }

  private Key key(Acknowledgement one) {
    RuleLabel rule = rules.get(one.rule().value());
    Optional<Id<?>> entry = one.about().map(id -> id);
    return new Key(rule == null ? "" : rule.id(), entry.filter(id -> !id.equals(record.id())));
  }

  private Key key(Finding finding) {
    var entry = entries.around(finding.at());
    return new Key(
        finding.rule().id(),
        entry.at().equals(Pointer.ROOT) ? Optional.empty() : Optional.of(entry.value().id()));
  }
}

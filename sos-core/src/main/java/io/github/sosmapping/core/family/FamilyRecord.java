package io.github.sosmapping.core.family;

import io.github.sosmapping.core.basis.Extensible;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.Integrity;
import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.basis.OpenTerm;
import io.github.sosmapping.core.basis.RecordValue;
import io.github.sosmapping.core.learning.Acknowledgement;
import io.github.sosmapping.core.learning.AppreciativeInquiry;
import io.github.sosmapping.core.learning.CollaborativeAudit;
import io.github.sosmapping.core.learning.CoreDataEvent;
import io.github.sosmapping.core.learning.GroupSupervision;
import io.github.sosmapping.core.learning.Review;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.network.FamilyNetworkMeeting;
import io.github.sosmapping.core.network.SafetyNetwork;
import io.github.sosmapping.core.plan.SafetyPlan;
import io.github.sosmapping.core.plan.Trajectory;
import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.core.voice.ChildVoice;
import io.github.sosmapping.core.voice.WordsAndPictures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everything recorded with one family: who they are, how worries, strengths and goals were mapped
 * over time, what the child said, the plan and its reviews.
 *
 * <p>The root of a document. Practice speaks of the family, not of "the case", and so does this
 * type. It holds history: mappings, plans and voices stay in the record as dated versions, and
 * later ones say which earlier one they supersede. Unfinished records are normal and can be built;
 * whether a record is complete is a question for rules, never for this constructor. A record
 * without findings is not a record of a safe child.
 *
 * <p>Source: S002 §3.3 (what forms must hold).
 *
 * <p>Immutable, thread-safe, equal by value; {@code toString} shows no content.
 */
@SuppressWarnings("immutables:from") // see SosStyle
@Value.Immutable
public abstract class FamilyRecord extends RecordValue implements Identified, Extensible {

  FamilyRecord() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id of the record. */
  @Override
  public abstract Id<FamilyRecord> id();

  /**
   * Token of this revision, given by the system that stores the record, so that two edits of the
   * same record can be told apart.
   */
  public abstract Optional<Label> revision();

  /** Main language of the record; each text also names its own. */
  public abstract Language language();

  /** Where the work with the family stands. */
  public abstract Stage stage();

  /** Day on which the present stage began. */
  public abstract Optional<LocalDate> stageSince();

  /** Country whose law and guidance apply. */
  public abstract OpenTerm<Jurisdiction> jurisdiction();

  /** Legal status in the words of the jurisdiction, for example a child protection plan. */
  public abstract Optional<Label> statutoryStatus();

  /** Day on which the work with the family began. */
  public abstract Optional<LocalDate> openedOn();

  /** Day on which the work with the family ended. */
  public abstract Optional<LocalDate> closedOn();

  /** The children the record is about, born or unborn. */
  public abstract List<Child> children();

  /** Everybody else the record speaks of: parents, kin, friends, professionals. */
  public abstract List<Person> people();

  /** The family tree. */
  public abstract Optional<Genogram> genogram();

  /** How strong the ties to people and places around the family are. */
  public abstract Optional<Ecomap> ecomap();

  /** The people of the family's own choosing who act on the safety plan. */
  public abstract Optional<SafetyNetwork> network();

  /** The dated maps, oldest first by convention. */
  public abstract List<Mapping> mappings();

  /** What the children said, drew or showed. */
  public abstract List<ChildVoice> childVoices();

  /** Explanations and plans told in words and pictures for the child. */
  public abstract List<WordsAndPictures> wordsAndPictures();

  /** Immediate and family safety plans with their versions. */
  public abstract List<SafetyPlan> safetyPlans();

  /** The dated path from today to the end of the work. */
  public abstract Optional<Trajectory> trajectory();

  /** Meetings in which family and network did the planning. */
  public abstract List<FamilyNetworkMeeting> meetings();

  /** Dated reviews of the balance of worry and safety. */
  public abstract List<Review> reviews();

  /** Group supervisions that worked on this record. */
  public abstract List<GroupSupervision> supervisions();

  /** Inquiries into work or care that went well. */
  public abstract List<AppreciativeInquiry> appreciativeInquiries();

  /** Audits done together with the worker. */
  public abstract List<CollaborativeAudit> audits();

  /** Dated events that feed the agency's core data set. */
  public abstract List<CoreDataEvent> events();

  /**
   * What somebody looked at and decided to leave as it is for now. Written in schema version 1.1
   * and later only.
   */
  public abstract List<Acknowledgement> acknowledgements();

  /** What vendors added; empty unless set. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  @Value.Check
  void checkIntegrity() {
    Integrity.uniqueIds("children", children());
    Integrity.uniqueIds("people", people());
    Integrity.uniqueIds("mappings", mappings());
    Integrity.uniqueIds("childVoices", childVoices());
    Integrity.uniqueIds("wordsAndPictures", wordsAndPictures());
    Integrity.uniqueIds("safetyPlans", safetyPlans());
    Integrity.uniqueIds("meetings", meetings());
    Integrity.uniqueIds("reviews", reviews());
    Integrity.uniqueIds("supervisions", supervisions());
    Integrity.uniqueIds("appreciativeInquiries", appreciativeInquiries());
    Integrity.uniqueIds("audits", audits());
    Integrity.uniqueIds("events", events());
    Integrity.uniqueIds("acknowledgements", acknowledgements());
    Integrity.inOrder("closedOn", openedOn(), closedOn());
  }

  /** Builds a {@link FamilyRecord}; not thread-safe. */
  public static final class Builder extends ImmutableFamilyRecord.Builder {
    Builder() {}
  }
}

package io.github.sosmapping.testkit;

/**
 * A way to break a complete record on purpose, so that one rule of the catalogue notices it.
 *
 * <p>Each constant names the trouble, the rule that is meant, and says in a sentence what is wrong.
 * Some troubles cannot come alone: a danger without a goal, for example, has no scale either.
 */
public enum Defect {
  /** A heading of the map is empty, and nothing says why. */
  EMPTY_HEADING("MAP-001", "A heading of the map is empty, and nothing says why."),
  /** The map holds next steps and no safety goals. */
  STEPS_WITHOUT_GOALS("MAP-002", "The map holds next steps and no safety goals."),
  /** What works well outweighs the worries by far. */
  LOPSIDED_MAP("MAP-003", "What works well outweighs the worries by far."),
  /** A high number rests on strengths, without any existing safety. */
  HIGH_NUMBER_WITHOUT_SAFETY(
      "MAP-004", "A high number rests on strengths, without any existing safety."),
  /** Nobody gave a number. */
  MAP_WITHOUT_JUDGEMENT("MAP-005", "Nobody gave a number."),
  /** No family member had a part in the map or has seen it. */
  MAP_WITHOUT_FAMILY("MAP-006", "No family member had a part in the map or has seen it."),
  /** The last map is older than it should be, and there was no review. */
  OVERDUE_REVIEW("MAP-007", "The last map is older than it should be, and there was no review."),
  /** The review map repeats the one before. */
  COPIED_MAP("MAP-008", "The review map repeats the one before."),
  /** Something feared stands as past harm. */
  FUTURE_AS_PAST_HARM("HARM-001", "Something feared stands as past harm."),
  /** Past harm does not say what an adult did. */
  HARM_WITHOUT_ADULT_BEHAVIOUR("HARM-002", "Past harm does not say what an adult did."),
  /** Past harm does not say what it did to the child. */
  HARM_WITHOUT_EFFECT("HARM-003", "Past harm does not say what it did to the child."),
  /** Past harm gives labels in place of facts. */
  LABEL_IN_PLACE_OF_FACTS("HARM-004", "Past harm gives labels in place of facts."),
  /** Past harm does not say when or how often. */
  HARM_WITHOUT_WHEN("HARM-005", "Past harm does not say when or how often."),
  /** Nobody says where the account of past harm comes from. */
  HARM_WITHOUT_SOURCE("HARM-006", "Nobody says where the account of past harm comes from."),
  /** Past harm leads to no danger statement. */
  HARM_WITHOUT_DANGER("HARM-007", "Past harm leads to no danger statement."),
  /** A circumstance stands as past harm. */
  CONDITION_AS_HARM("HARM-008", "A circumstance stands as past harm."),
  /** Severe harm has no first, worst or latest occasion. */
  SEVERE_HARM_WITHOUT_ANALYSIS("HARM-009", "Severe harm has no first, worst or latest occasion."),
  /** Nobody is named as worried. */
  NOBODY_WORRIED("DAN-001", "Nobody is named as worried."),
  /** A danger statement tells what was, not what may be. */
  DANGER_IN_THE_PAST("DAN-002", "A danger statement tells what was, not what may be."),
  /** A danger statement leaves out what could happen to the child. */
  DANGER_WITHOUT_IMPACT("DAN-003", "A danger statement leaves out what could happen to the child."),
  /** A danger statement names a condition and no behaviour. */
  DANGER_WITHOUT_BEHAVIOUR("DAN-004", "A danger statement names a condition and no behaviour."),
  /** A danger statement does not say under which condition. */
  DANGER_WITHOUT_CONDITION("DAN-005", "A danger statement does not say under which condition."),
  /** A danger statement uses jargon. */
  JARGON_IN_DANGER("DAN-006", "A danger statement uses jargon."),
  /** A danger statement has no safety goal. */
  DANGER_WITHOUT_GOAL("DAN-007", "A danger statement has no safety goal."),
  /** A pair of danger and goal has no scale. */
  DANGER_WITHOUT_SCALE("DAN-008", "A pair of danger and goal has no scale."),
  /** One danger statement holds several worries. */
  SEVERAL_WORRIES_IN_ONE("DAN-009", "One danger statement holds several worries."),
  /** No parent or carer was asked about a danger statement. */
  DANGER_WITHOUT_FAMILY_VIEW("DAN-010", "No parent or carer was asked about a danger statement."),
  /** A danger rests on what the child said without consent to share it. */
  DANGER_THAT_EXPOSES(
      "DAN-011", "A danger rests on what the child said without consent to share it."),
  /** One danger statement covers children of very different ages. */
  SAME_DANGER_FOR_ALL("DAN-012", "One danger statement covers children of very different ages."),
  /** A goal is one long sentence. */
  UNREADABLE_GOAL("DAN-013", "A goal is one long sentence."),
  /** A complicating factor does not say what it makes harder. */
  FACTOR_WITHOUT_SO_WHAT("CF-001", "A complicating factor does not say what it makes harder."),
  /** Existing safety is tied to no danger. */
  SAFETY_WITHOUT_DANGER("SAF-001", "Existing safety is tied to no danger."),
  /** A strength stands as existing safety. */
  STRENGTH_AS_SAFETY("SAF-002", "A strength stands as existing safety."),
  /** A high number rests on safety that was seen once. */
  SAFETY_SEEN_ONCE("SAF-003", "A high number rests on safety that was seen once."),
  /** A strength is too general to build on. */
  GENERAL_STRENGTH("STR-001", "A strength is too general to build on."),
  /** The latest map holds far fewer strengths than the first. */
  FADING_STRENGTHS("STR-002", "The latest map holds far fewer strengths than the first."),
  /** A safety goal answers no danger. */
  GOAL_WITHOUT_DANGER("GOAL-001", "A safety goal answers no danger."),
  /** A service stands as a goal. */
  SERVICE_AS_GOAL("GOAL-002", "A service stands as a goal."),
  /** A goal says only what will stop. */
  GOAL_OF_ABSENCE("GOAL-003", "A goal says only what will stop."),
  /** A goal does not say who does it. */
  GOAL_WITHOUT_DOER("GOAL-004", "A goal does not say who does it."),
  /** Nobody could tell when a goal is met. */
  GOAL_WITHOUT_WAY_OF_KNOWING("GOAL-005", "Nobody could tell when a goal is met."),
  /** A task stands as a goal. */
  TASK_AS_GOAL("GOAL-006", "A task stands as a goal."),
  /** A goal leaves out what the child will experience. */
  GOAL_WITHOUT_CHILDS_EXPERIENCE("GOAL-007", "A goal leaves out what the child will experience."),
  /** A goal uses vague words. */
  VAGUE_GOAL("GOAL-008", "A goal uses vague words."),
  /** The network has no part in a goal. */
  GOAL_WITHOUT_NETWORK("GOAL-009", "The network has no part in a goal."),
  /** Nobody explained to the parents how progress will be judged. */
  CRITERIA_NOT_EXPLAINED(
      "GOAL-010", "Nobody explained to the parents how progress will be judged."),
  /** A goal changed while its danger did not, and nothing says why. */
  GOALPOSTS_MOVED("GOAL-011", "A goal changed while its danger did not, and nothing says why."),
  /** All goals belong to the agency. */
  NO_FAMILY_GOAL("GOAL-012", "All goals belong to the agency."),
  /** Neither the adult nor the network acts in a goal. */
  GOAL_THAT_MISSES_ITS_DANGER("GOAL-013", "Neither the adult nor the network acts in a goal."),
  /** A step has no owner and no date. */
  STEP_WITHOUT_OWNER_AND_DATE("STEP-001", "A step has no owner and no date."),
  /** A step serves no goal. */
  STEP_WITHOUT_GOAL("STEP-002", "A step serves no goal."),
  /** A step is overdue, and nothing says why. */
  OVERDUE_STEP("STEP-003", "A step is overdue, and nothing says why."),
  /** All steps belong to a professional. */
  STEPS_OF_PROFESSIONALS_ONLY("STEP-004", "All steps belong to a professional."),
  /** One end of a scale is not described. */
  SCALE_WITHOUT_ENDS("SCALE-001", "One end of a scale is not described."),
  /** A scale runs the wrong way. */
  REVERSED_SCALE("SCALE-002", "A scale runs the wrong way."),
  /** No family member gave a number. */
  NO_FAMILY_NUMBER("SCALE-003", "No family member gave a number."),
  /** A number has no reasons. */
  NUMBER_WITHOUT_REASONS("SCALE-004", "A number has no reasons."),
  /** A rule was broken soon after a very high number. */
  NUMBER_AGAINST_THE_RECORD("SCALE-005", "A rule was broken soon after a very high number."),
  /** Numbers lie far apart, and nobody talked about it. */
  WIDE_GAP_NOT_TALKED_ABOUT("SCALE-006", "Numbers lie far apart, and nobody talked about it."),
  /** Nobody was asked for a new number at the review. */
  SCALE_NOT_ASKED_AGAIN("SCALE-007", "Nobody was asked for a new number at the review."),
  /** A very high number follows a broken rule. */
  NUMBER_AGAINST_PLAN_REPORTS("SCALE-008", "A very high number follows a broken rule."),
  /** A child was not heard. */
  CHILD_NOT_HEARD("VOICE-001", "A child was not heard."),
  /** What a child said went nowhere. */
  VOICE_NOT_CARRIED_ON("VOICE-002", "What a child said went nowhere."),
  /** A child was asked the same questions again, and nothing says why. */
  SAME_QUESTIONS_AGAIN(
      "VOICE-003", "A child was asked the same questions again, and nothing says why."),
  /** Parents were not told what their child said. */
  PARENTS_NOT_TOLD("VOICE-004", "Parents were not told what their child said."),
  /** A child's voice stands in adult words only. */
  ADULT_WORDS_ONLY("VOICE-005", "A child's voice stands in adult words only."),
  /** A child's voice is only a scan. */
  VOICE_ONLY_ATTACHED("VOICE-006", "A child's voice is only a scan."),
  /** A child's idea went nowhere. */
  IDEA_NOT_TAKEN_UP("VOICE-007", "A child's idea went nowhere."),
  /** The child was given no explanation. */
  NO_EXPLANATION_FOR_CHILD("WP-001", "The child was given no explanation."),
  /** The explanation was made without the parents. */
  STORY_WITHOUT_PARENTS("WP-002", "The explanation was made without the parents."),
  /** The explanation has a sentence too long for a child. */
  STORY_HARD_TO_FOLLOW("WP-003", "The explanation has a sentence too long for a child."),
  /** There is no network, and nobody looked for one. */
  NO_NETWORK("NET-001", "There is no network, and nobody looked for one."),
  /** The network is mostly professionals. */
  NETWORK_OF_PROFESSIONALS("NET-002", "The network is mostly professionals."),
  /** A member of the network was not told the dangers. */
  MEMBER_WITHOUT_DANGER("NET-003", "A member of the network was not told the dangers."),
  /** There is no family tree. */
  NO_GENOGRAM("NET-004", "There is no family tree."),
  /** There was no family network meeting. */
  NO_NETWORK_MEETING("NET-005", "There was no family network meeting."),
  /** Somebody who has not agreed watches over a rule. */
  MONITOR_OUTSIDE_NETWORK("NET-006", "Somebody who has not agreed watches over a rule."),
  /** No rule of the plan answers a danger. */
  DANGER_WITHOUT_RULE("PLAN-001", "No rule of the plan answers a danger."),
  /** A rule does not say who does what and when. */
  RULE_WITHOUT_WHO_WHEN_WHAT("PLAN-002", "A rule does not say who does what and when."),
  /** A service stands as a rule. */
  SERVICE_AS_RULE("PLAN-003", "A service stands as a rule."),
  /** The plan has no triggers, contacts or answers for bad days. */
  PLAN_WITHOUT_BAD_DAYS("PLAN-004", "The plan has no triggers, contacts or answers for bad days."),
  /** A professional made the plan alone. */
  PLAN_NOT_MADE_BY_FAMILY("PLAN-005", "A professional made the plan alone."),
  /** The plan has no bottom lines. */
  NO_BOTTOM_LINES("PLAN-006", "The plan has no bottom lines."),
  /** Nobody has reported how the plan goes. */
  PLAN_NEVER_SEEN_TO_WORK("PLAN-007", "Nobody has reported how the plan goes."),
  /** Only an expired immediate plan is there. */
  IMMEDIATE_PLAN_THAT_LASTS("PLAN-008", "Only an expired immediate plan is there."),
  /** There is no dated path to the end of the work. */
  NO_DATED_PATH("TRAJ-001", "There is no dated path to the end of the work."),
  /** A method is recorded as done and holds nothing. */
  METHOD_WITHOUT_CONTENT("PROC-001", "A method is recorded as done and holds nothing."),
  /** There was no group supervision. */
  NO_SHARED_THINKING("PROC-002", "There was no group supervision."),
  /** In Wales nobody was offered the choice of language. */
  LANGUAGE_NOT_OFFERED("LANG-001", "In Wales nobody was offered the choice of language."),
  /** A parent chose Welsh, and everything is in English only. */
  TRANSLATION_MISSING("LANG-002", "A parent chose Welsh, and everything is in English only."),
  /** A rule of the plan uses jargon. */
  JARGON_IN_RULE("LANG-003", "A rule of the plan uses jargon."),
  /** A telephone number stands in a text. */
  IDENTIFYING_DETAIL("PRIV-001", "A telephone number stands in a text."),
  /** A tool drafted a danger statement, and nobody confirmed it. */
  DRAFT_NOBODY_CONFIRMED("PROV-001", "A tool drafted a danger statement, and nobody confirmed it."),
  /** Criteria were explained before the work began. */
  CONTRADICTING_DATES("DATE-001", "Criteria were explained before the work began."),
  /** A danger was written down before the harm it rests on. */
  DANGER_BEFORE_HARM("DATE-002", "A danger was written down before the harm it rests on."),
  /** A link leads nowhere. */
  DANGLING_LINK("LINK-001", "A link leads nowhere.");

  private final String ruleId;
  private final String description;

  Defect(String ruleId, String description) {
    this.ruleId = ruleId;
    this.description = description;
  }

  /** Returns the id of the rule that is meant to notice it. */
  public String ruleId() {
    return ruleId;
  }

  /** Returns a sentence that says what is wrong; it holds nothing of any record. */
  public String description() {
    return description;
  }
}

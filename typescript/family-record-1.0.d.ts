/**
 * Types of Signs of Safety records, schema version 1.0.
 *
 * Made from the schema; do not change by hand. What types cannot say (the form of an id, the range
 * of a number, which days exist) only the schema says.
 */

/**
 * How somebody took part. PRESENT: was there. REMOTE: joined by phone or video. SENT_VIEWS: sent their views. INVITED_ABSENT: was invited and did not come. NOT_INVITED: was not invited.
 */
export type Attendance = 'PRESENT' | 'REMOTE' | 'SENT_VIEWS' | 'INVITED_ABSENT' | 'NOT_INVITED';
/**
 * Kind of care away from home. KINSHIP: with kin. FOSTER: with foster carers. SPECIAL_GUARDIANSHIP: with a special guardian. RESIDENTIAL: in a children's home. Other values carry a namespace, such as "vendor.example:VALUE".
 */
export type CareType = 'KINSHIP' | 'FOSTER' | 'SPECIAL_GUARDIANSHIP' | 'RESIDENTIAL' | `${string}:${string}`;
/**
 * What a child said, drew or showed about life at home, in the child's own way. The property kind says which tool was used and so which other properties may stand here.
 */
export type ChildVoice = ThreeHouses | FairyWizard | SafetyHouse | DirectQuote | Observation | OtherTool;
/**
 * How a child mainly communicates. VERBAL: in spoken words. PRE_VERBAL: too young to speak. NON_VERBAL: not in spoken words. SIGNS_OR_AIDS: in signs or with a communication aid.
 */
export type Communication = 'VERBAL' | 'PRE_VERBAL' | 'NON_VERBAL' | 'SIGNS_OR_AIDS';
/**
 * What kind of circumstance a complicating factor is. PARENT_HEALTH: a parent's physical or mental health. SUBSTANCE: alcohol or drugs. RELATIONSHIP: relationships between adults. MONEY_HOUSING: money, work or housing. ISOLATION: few people nearby to turn to. CHILD_NEEDS: needs of the child. HISTORY: what the adults lived through themselves. PROFESSIONAL_SYSTEM: how services and professionals act. OTHER: something else. Other values carry a namespace, such as "vendor.example:VALUE".
 */
export type ComplicatingFactorKind =
  | 'PARENT_HEALTH'
  | 'SUBSTANCE'
  | 'RELATIONSHIP'
  | 'MONEY_HOUSING'
  | 'ISOLATION'
  | 'CHILD_NEEDS'
  | 'HISTORY'
  | 'PROFESSIONAL_SYSTEM'
  | 'OTHER'
  | `${string}:${string}`;
/**
 * What kind of event it is. REFERRED: the child was referred. FAMILY_SUPPORT_STARTED: family support began. ASSESSMENT_STARTED: a child protection assessment began. INTERVENTION_STARTED: child protection intervention began. ENTERED_CARE: the child came into care. REUNIFIED: the child returned home. CARE_CHANGED: the kind of care changed. ADOPTED: the child was adopted. REREFERRED: the child was referred or harm was confirmed again. CLOSED: the work ended. Other values carry a namespace, such as "vendor.example:VALUE".
 */
export type CoreDataEventType =
  | 'REFERRED'
  | 'FAMILY_SUPPORT_STARTED'
  | 'ASSESSMENT_STARTED'
  | 'INTERVENTION_STARTED'
  | 'ENTERED_CARE'
  | 'REUNIFIED'
  | 'CARE_CHANGED'
  | 'ADOPTED'
  | 'REREFERRED'
  | 'CLOSED'
  | `${string}:${string}`;
/**
 * A day, written year-month-day.
 */
export type Date = string;
/**
 * How a rule went. KEPT: the rule was kept. BROKEN: the rule was broken. TESTED: a hard situation came up and the rule held.
 */
export type EvidenceResult = 'KEPT' | 'BROKEN' | 'TESTED';
/**
 * Side of a family as seen from the child. MATERNAL: the mother's side. PATERNAL: the father's side. BOTH: both sides, such as a full sibling. OTHER: neither, such as step-kin or chosen family.
 */
export type FamilySide = 'MATERNAL' | 'PATERNAL' | 'BOTH' | 'OTHER';
/**
 * Which figure a child chose. FAIRY: a fairy. WIZARD: a wizard. OTHER: a figure of the child's own.
 */
export type Figure = 'FAIRY' | 'WIZARD' | 'OTHER';
/**
 * Whose goal it is. FAMILY: the family's. AGENCY: the agency's. JOINT: family's and agency's together.
 */
export type GoalOwner = 'FAMILY' | 'AGENCY' | 'JOINT';
/**
 * Where harmful behaviour came from. ADULT_IN_FAMILY: an adult of the family or household. CARE_SETTING: somebody in a care setting. OUTSIDE_HOME: somebody outside the home and family. YOUNG_PERSON: the young person's own risky acts. OTHER_CHILD: another child or young person.
 */
export type HarmActor = 'ADULT_IN_FAMILY' | 'CARE_SETTING' | 'OUTSIDE_HOME' | 'YOUNG_PERSON' | 'OTHER_CHILD';
/**
 * Category of harm as statutory returns count it; statistics only. NEGLECT: neglect. PHYSICAL: physical harm. EMOTIONAL: emotional harm. SEXUAL: sexual harm. MULTIPLE: more than one category. OTHER: another category. NOT_CATEGORISED: not categorised.
 */
export type HarmCategory = 'NEGLECT' | 'PHYSICAL' | 'EMOTIONAL' | 'SEXUAL' | 'MULTIPLE' | 'OTHER' | 'NOT_CATEGORISED';
/**
 * A category of analysis on the map. PAST_HARM: past harm. DANGER: danger statements. COMPLICATING_FACTORS: complicating factors. STRENGTHS: existing strengths. SAFETY: existing safety. GOALS: safety goals. NEXT_STEPS: next steps.
 */
export type Heading = 'PAST_HARM' | 'DANGER' | 'COMPLICATING_FACTORS' | 'STRENGTHS' | 'SAFETY' | 'GOALS' | 'NEXT_STEPS';
/**
 * Id of something in the record: letters, digits and . _ : - up to 100 characters. Never a name or a number that identifies a person outside the record.
 */
export type Id = string;
/**
 * Country whose law and guidance apply to the work. ENGLAND: England. WALES: Wales. SCOTLAND: Scotland. NORTHERN_IRELAND: Northern Ireland. IRELAND: Ireland. NETHERLANDS: The Netherlands. UNITED_STATES: The United States of America. AUSTRALIA: Australia. CANADA: Canada. NEW_ZEALAND: New Zealand. Other values carry a namespace, such as "vendor.example:VALUE".
 */
export type Jurisdiction =
  | 'ENGLAND'
  | 'WALES'
  | 'SCOTLAND'
  | 'NORTHERN_IRELAND'
  | 'IRELAND'
  | 'NETHERLANDS'
  | 'UNITED_STATES'
  | 'AUSTRALIA'
  | 'CANADA'
  | 'NEW_ZEALAND'
  | `${string}:${string}`;
/**
 * A short text without a language, such as a pseudonymous label or the name of a tool: 1 to 200 characters without line breaks or other control characters.
 */
export type Label = string;
/**
 * Language tag such as en-GB or cy (BCP 47).
 */
export type Language = string;
/**
 * Where an entry stands between first draft and history. DRAFT: a first version, open to change. SHARED_WITH_FAMILY: the family has seen or heard it. AGREED: family and professionals stand by it. DISPUTED: somebody does not share it, and the record says so. RESOLVED: no longer a present worry or task. SUPERSEDED: a later version has taken its place.
 */
export type Lifecycle = 'DRAFT' | 'SHARED_WITH_FAMILY' | 'AGREED' | 'DISPUTED' | 'RESOLVED' | 'SUPERSEDED';
/**
 * What brought people together to make a map. VISIT: a visit to the family. CONFERENCE: a child protection conference. REVIEW: a review. GROUP_SUPERVISION: a group supervision without the family. CORE_GROUP: a core group meeting. FAMILY_NETWORK_MEETING: a family network meeting. STRATEGY_DISCUSSION: a strategy discussion between agencies. Other values carry a namespace, such as "vendor.example:VALUE".
 */
export type MappingOccasion =
  | 'VISIT'
  | 'CONFERENCE'
  | 'REVIEW'
  | 'GROUP_SUPERVISION'
  | 'CORE_GROUP'
  | 'FAMILY_NETWORK_MEETING'
  | 'STRATEGY_DISCUSSION'
  | `${string}:${string}`;
/**
 * What a stage of the trajectory changes. CONTACT: time between child and family. CARE: who cares for the child day by day. SERVICE_ROLE: what services do. NETWORK_ROLE: what the network does.
 */
export type Move = 'CONTACT' | 'CARE' | 'SERVICE_ROLE' | 'NETWORK_ROLE';
/**
 * Which occasion of harm a row tells of. FIRST: the first known occasion. WORST: the worst occasion. LATEST: the latest occasion. PATTERN: what usually happens.
 */
export type OccasionKind = 'FIRST' | 'WORST' | 'LATEST' | 'PATTERN';
/**
 * What a page of words and pictures is about. WHO_IS_WORRIED: who is worried. WHAT_HAPPENED: what happened. EFFECT: what it did to the child or the family. WHAT_ADULTS_DO_NOW: what adults are doing about it. SAFETY_RULE: a rule of the safety plan. REASSURANCE: what stays good, and that it is not the child's fault.
 */
export type PanelTopic =
  'WHO_IS_WORRIED' | 'WHAT_HAPPENED' | 'EFFECT' | 'WHAT_ADULTS_DO_NOW' | 'SAFETY_RULE' | 'REASSURANCE';
/**
 * Whether a safety plan bridges or lasts. IMMEDIATE: bridges the days while mapping is done. FAMILY: the family and network's lasting plan.
 */
export type PlanKind = 'IMMEDIATE' | 'FAMILY';
/**
 * How a wording came about. WRITTEN_BY_PERSON: written by a person. DICTATED: spoken by a person and written down by software. DRAFTED_BY_TOOL: drafted by software from notes or a transcript. IMPORTED: taken over from another system as it stood.
 */
export type Production = 'WRITTEN_BY_PERSON' | 'DICTATED' | 'DRAFTED_BY_TOOL' | 'IMPORTED';
/**
 * How two people of a genogram are related. PARENT_OF: parent of the other by birth or adoption. STEP_PARENT_OF: step-parent of the other. PARTNER_OF: partner or spouse. FORMER_PARTNER_OF: former partner or spouse. SIBLING_OF: brother or sister. OTHER_KIN_OF: any other kinship.
 */
export type RelationshipKind =
  'PARENT_OF' | 'STEP_PARENT_OF' | 'PARTNER_OF' | 'FORMER_PARTNER_OF' | 'SIBLING_OF' | 'OTHER_KIN_OF';
/**
 * What a person is to the child or to the work. CHILD: a child of the record. PARENT: mother, father or another person with that place in the child's life. CARER: somebody who looks after the child day by day without being a parent. PARTNER_IN_HOME: a parent's partner who lives in the home. GRANDPARENT: a grandparent. SIBLING: a brother or sister who is not a child of the record. RELATIVE: any other relative. FRIEND: a friend of the child or of the family. NEIGHBOUR: a neighbour. COMMUNITY_MEMBER: somebody from the family's community, such as a coach or a faith leader. SOCIAL_WORKER: the social worker. SUPERVISOR: the supervisor or team manager. CONFERENCE_CHAIR_OR_IRO: the chair of the conference or reviewing officer. HEALTH: a health professional. SCHOOL: somebody from school or nursery. POLICE: a police officer. OTHER_PROFESSIONAL: any other professional. Other values carry a namespace, such as "vendor.example:VALUE".
 */
export type Role =
  | 'CHILD'
  | 'PARENT'
  | 'CARER'
  | 'PARTNER_IN_HOME'
  | 'GRANDPARENT'
  | 'SIBLING'
  | 'RELATIVE'
  | 'FRIEND'
  | 'NEIGHBOUR'
  | 'COMMUNITY_MEMBER'
  | 'SOCIAL_WORKER'
  | 'SUPERVISOR'
  | 'CONFERENCE_CHAIR_OR_IRO'
  | 'HEALTH'
  | 'SCHOOL'
  | 'POLICE'
  | 'OTHER_PROFESSIONAL'
  | `${string}:${string}`;
/**
 * 0 to 10 in steps of a half; higher means safer.
 */
export type ScaleValue = number;
/**
 * How serious an occasion of harm was judged to be. MILD: mild. MODERATE: moderate. SEVERE: severe. NOT_JUDGED: not judged.
 */
export type Severity = 'MILD' | 'MODERATE' | 'SEVERE' | 'NOT_JUDGED';
/**
 * What kind of source an entry rests on. TOLD: told by somebody. OBSERVED: seen or heard by the recorder. DOCUMENT: taken from a document, such as a letter or a court order. REFERRAL: came with the referral. MEETING: agreed or said in a meeting. CHILDS_WORK: drawn, written or shown by the child. IMPORTED: taken over from another system.
 */
export type SourceKind = 'TOLD' | 'OBSERVED' | 'DOCUMENT' | 'REFERRAL' | 'MEETING' | 'CHILDS_WORK' | 'IMPORTED';
/**
 * Where the work with the family stands; what is expected at each stage is for rule sets to say. EARLY_HELP: family support before or instead of child protection. INTAKE: a worry has come in and is being looked at. INVESTIGATION_ASSESSMENT: enquiry and assessment are under way. ONGOING_CASEWORK: a plan is being made or carried out with the family. CHILDREN_IN_CARE: a child lives away from home in the care of the agency or of kin. CLOSED: the work with the family has ended.
 */
export type Stage =
  'EARLY_HELP' | 'INTAKE' | 'INVESTIGATION_ASSESSMENT' | 'ONGOING_CASEWORK' | 'CHILDREN_IN_CARE' | 'CLOSED';
/**
 * What kind of step it is. PRACTICE: a step of the work towards a goal. STATUTORY: a task the law or a court sets, whatever the goals are.
 */
export type StepKind = 'PRACTICE' | 'STATUTORY';
/**
 * The part somebody plays in a group supervision. CASEWORKER: brings the record. FACILITATOR: leads through the process. ADVISER: advises the facilitator. OBSERVER_PARTICIPANT: listens and thinks along.
 */
export type SupervisionRole = 'CASEWORKER' | 'FACILITATOR' | 'ADVISER' | 'OBSERVER_PARTICIPANT';
/**
 * Whose words a text is. RECORDER: put into words by whoever recorded it. OWN_WORDS: the exact words of a child or a family member; never judged for wording. PROFESSIONAL_QUOTE: the exact words of a professional or of a document. DRAFTED_BY_TOOL: drafted by software and not yet put into anybody's own words.
 */
export type TextOrigin = 'RECORDER' | 'OWN_WORDS' | 'PROFESSIONAL_QUOTE' | 'DRAFTED_BY_TOOL';
/**
 * How a tie of an ecomap is felt. STRONG: strong and helpful. WEAK: there, but thin. STRESSFUL: a source of strain. BROKEN: broken off.
 */
export type TieStrength = 'STRONG' | 'WEAK' | 'STRESSFUL' | 'BROKEN';
/**
 * How a translation came about. BY_TRANSLATOR: translated by a person who speaks both languages. BY_MACHINE: translated by software, not checked. CHECKED: translated and then checked by a second person or by the speaker. OUT_OF_DATE: the original has changed since.
 */
export type TranslationStatus = 'BY_TRANSLATOR' | 'BY_MACHINE' | 'CHECKED' | 'OUT_OF_DATE';
/**
 * Whether a person shares a statement. AGREES: shares it. PARTLY: shares part of it. DISAGREES: does not share it. NOT_ASKED: was not asked, for the reason given.
 */
export type View = 'AGREES' | 'PARTLY' | 'DISAGREES' | 'NOT_ASKED';
/**
 * What a words and pictures story is for. EXPLANATION: tells the child why people are involved. SAFETY_PLAN: tells the child the rules of the safety plan.
 */
export type WordsAndPicturesPurpose = 'EXPLANATION' | 'SAFETY_PLAN';
/**
 * A month, written year-month.
 */
export type YearMonth = string;

/**
 * Everything recorded with one family: who they are, how worries, strengths and goals were mapped over time, what the child said, the plan and its reviews.
 */
export interface FamilyRecord {
  /**
   * Version of this schema the document is written in.
   */
  schemaVersion: '1.0';
  /**
   * Id of the record.
   */
  id: Id;
  /**
   * Token of this revision, given by the system that stores the record, so that two edits of the same record can be told apart.
   */
  revision?: Label;
  /**
   * Main language of the record; each text also names its own.
   */
  language: Language;
  /**
   * Where the work with the family stands.
   */
  stage: Stage;
  /**
   * Day on which the present stage began.
   */
  stageSince?: Date;
  /**
   * Country whose law and guidance apply.
   */
  jurisdiction: Jurisdiction;
  /**
   * Legal status in the words of the jurisdiction, for example a child protection plan.
   */
  statutoryStatus?: Label;
  /**
   * Day on which the work with the family began.
   */
  openedOn?: Date;
  /**
   * Day on which the work with the family ended.
   */
  closedOn?: Date;
  /**
   * The children the record is about, born or unborn.
   */
  children?: Child[];
  /**
   * Everybody else the record speaks of: parents, kin, friends, professionals.
   */
  people?: Person[];
  /**
   * The family tree.
   */
  genogram?: Genogram;
  /**
   * How strong the ties to people and places around the family are.
   */
  ecomap?: Ecomap;
  /**
   * The people of the family's own choosing who act on the safety plan.
   */
  network?: SafetyNetwork;
  /**
   * The dated maps, oldest first by convention.
   */
  mappings?: Mapping[];
  /**
   * What the children said, drew or showed.
   */
  childVoices?: ChildVoice[];
  /**
   * Explanations and plans told in words and pictures for the child.
   */
  wordsAndPictures?: WordsAndPictures[];
  /**
   * Immediate and family safety plans with their versions.
   */
  safetyPlans?: SafetyPlan[];
  /**
   * The dated path from today to the end of the work.
   */
  trajectory?: Trajectory;
  /**
   * Meetings in which family and network did the planning.
   */
  meetings?: FamilyNetworkMeeting[];
  /**
   * Dated reviews of the balance of worry and safety.
   */
  reviews?: Review[];
  /**
   * Group supervisions that worked on this record.
   */
  supervisions?: GroupSupervision[];
  /**
   * Inquiries into work or care that went well.
   */
  appreciativeInquiries?: AppreciativeInquiry[];
  /**
   * Audits done together with the worker.
   */
  audits?: CollaborativeAudit[];
  /**
   * Dated events that feed the agency's core data set.
   */
  events?: CoreDataEvent[];
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * Questions that draw out how a piece of good work or good care came about.
 */
export interface AppreciativeInquiry {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * The day.
   */
  heldOn: Date;
  /**
   * What went well.
   */
  subject: PlainText;
  /**
   * Who took part. Ids of children or people.
   */
  who?: Id[];
  /**
   * What made it work.
   */
  whatWorked?: PlainText;
  /**
   * What can be used again.
   */
  learning?: PlainText;
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * That somebody agreed a text on a day.
 */
export interface Approval {
  /**
   * Who agreed. Id of a child or a person.
   */
  by: Id;
  /**
   * Day on which they agreed.
   */
  on?: Date;
  /**
   * What they asked to be changed.
   */
  changes?: PlainText;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * One question an audit thought through, with its reasons and what was learned.
 */
export interface AuditAnalytic {
  /**
   * What was looked at.
   */
  dimension: Label;
  /**
   * What was concluded.
   */
  judgement: PlainText;
  /**
   * Why.
   */
  reasons?: PlainText;
  /**
   * What will be done differently.
   */
  learning?: PlainText;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * One count of an audit.
 */
export interface AuditMetric {
  /**
   * What was counted.
   */
  element: Label;
  /**
   * How many.
   */
  count?: number;
  /**
   * The latest day.
   */
  on?: Date;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * A condition the agency sets for any plan; the family works out how to meet it.
 */
export interface BottomLine {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * What must hold.
   */
  text: PlainText;
  /**
   * Who set it. Ids of children or people.
   */
  setBy?: Id[];
  /**
   * Day on which it was explained to the family.
   */
  explainedOn?: Date;
  /**
   * Whether the plan meets it; absent when not yet judged.
   */
  met?: boolean;
  /**
   * How one can see that it is met.
   */
  evidence?: PlainText;
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * A child the record is about, born or unborn, under a pseudonymous label.
 */
export interface Child {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * Pseudonymous label the record uses for the child, such as a first name or an initial.
   */
  label: Label;
  /**
   * Other names by which texts call the child, such as a pet name.
   */
  alsoCalled?: Label[];
  /**
   * Year and month of birth; absent when unknown or before birth.
   */
  birthMonth?: YearMonth;
  /**
   * True while the child is not yet born.
   */
  unborn?: boolean;
  /**
   * How the child mainly communicates.
   */
  communication?: Communication;
  /**
   * Language wishes and needs of the child.
   */
  languageNeeds?: LanguageNeeds;
  /**
   * Why the record holds no recent words or observation of this child, such as the child's own wish.
   */
  noVoiceReason?: PlainText;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * An audit done together with the worker: counts on one side, guided thought on the other.
 */
export interface CollaborativeAudit {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * The day.
   */
  heldOn: Date;
  /**
   * Who audited. Ids of children or people.
   */
  auditor?: Id[];
  /**
   * Whether the worker was there; without the worker it is a file audit only.
   */
  practitionerTookPart: boolean;
  /**
   * What was counted.
   */
  metrics?: AuditMetric[];
  /**
   * What was thought through.
   */
  analytics?: AuditAnalytic[];
  /**
   * What the family said about the work.
   */
  familyFeedback?: PlainText;
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * Something that makes change or safety harder without being the hurt itself.
 */
export interface ComplicatingFactor {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * What it is.
   */
  description: PlainText;
  /**
   * The "so what": how it gets in the way.
   */
  howItMakesThingsHarder?: PlainText;
  /**
   * The dangers it makes harder. Ids of danger statements.
   */
  affects?: Id[];
  /**
   * What kind of circumstance it is.
   */
  kind?: ComplicatingFactorKind;
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * A dated event that feeds the agency's counts of flow and outcome.
 */
export interface CoreDataEvent {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * The child it concerns. Id of a child.
   */
  child: Id;
  /**
   * What happened.
   */
  type: CoreDataEventType;
  /**
   * The day.
   */
  on: Date;
  /**
   * Kind of care, for events about care away from home.
   */
  careType?: CareType;
  /**
   * Outcome in the agency's own terms.
   */
  outcome?: Label;
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * That it was explained to somebody how progress on a goal will be judged.
 */
export interface CriteriaExplained {
  /**
   * To whom. Id of a child or a person.
   */
  to: Id;
  /**
   * On which day.
   */
  on: Date;
  /**
   * How it was explained and checked.
   */
  how?: PlainText;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * What people fear will happen to a child if adult behaviour does not change.
 */
export interface DangerStatement {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * Where it stands between first draft and history.
   */
  status: Lifecycle;
  /**
   * The earlier version whose place it takes. Id of a danger statement.
   */
  supersedes?: Id;
  /**
   * The children it is about. Ids of children.
   */
  children?: Id[];
  /**
   * Who shares the worry. Ids of children or people.
   */
  whoIsWorried?: Id[];
  /**
   * Whose behaviour is feared. Ids of children or people.
   */
  behaviourBy?: Id[];
  /**
   * What adults might do or not do.
   */
  behaviourFeared?: PlainText;
  /**
   * How the child could be affected.
   */
  impactOnChild?: PlainText;
  /**
   * Under which condition: if nothing changes, when what happens.
   */
  condition?: PlainText;
  /**
   * The whole statement as the family reads it.
   */
  fullText?: PlainText;
  /**
   * Past harm it rests on. Ids of entries of past harm.
   */
  groundedInHarm?: Id[];
  /**
   * A known pattern or history it rests on.
   */
  groundedInPattern?: PlainText;
  /**
   * What makes this danger harder to deal with. Ids of complicating factors.
   */
  complicatedBy?: Id[];
  /**
   * Who in the family shares the worry and who does not, in their words.
   */
  positions?: Position[];
  /**
   * Who may read it; empty means everybody in the family and network. Ids of children or people.
   */
  audience?: Id[];
  /**
   * Why some people may not read it.
   */
  audienceReason?: PlainText;
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * How long and how a goal has to be seen before everybody can trust it.
 */
export interface Demonstration {
  /**
   * For how long.
   */
  period?: PlainText;
  /**
   * By what people will see it.
   */
  howShown?: PlainText;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * Words a child said, outside any tool.
 */
export interface DirectQuote {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * Which tool was used.
   */
  kind: 'DIRECT_QUOTE';
  /**
   * Whose voice it is. Id of a child.
   */
  child: Id;
  /**
   * Day of the conversation or observation.
   */
  heldOn: Date;
  /**
   * Who was with the child. Id of a child or a person.
   */
  worker?: Id;
  /**
   * With whom the child agreed to share it. Ids of children or people.
   */
  childAgreedSharingWith?: Id[];
  /**
   * Day on which parents were told that the conversation would take place.
   */
  parentsInformedOn?: Date;
  /**
   * Day on which parents heard what the child said.
   */
  sharedWithParentsOn?: Date;
  /**
   * Why it is not shared with parents, for the child's safety or at the child's wish.
   */
  withheldReason?: PlainText;
  /**
   * Why the same tool was used again with this child.
   */
  repeatReason?: PlainText;
  /**
   * Reference to a scan or photograph of the child's work.
   */
  attachment?: Label;
  /**
   * What the child said.
   */
  entries?: VoiceEntry[];
  /**
   * Where and how it came to be said.
   */
  context?: PlainText;
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * A picture of how strong the family's ties to people and places around them are.
 */
export interface Ecomap {
  /**
   * Day on which it was drawn.
   */
  madeOn?: Date;
  /**
   * The ties it shows.
   */
  ties?: EcomapTie[];
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * One tie between somebody in the family and somebody or something around them.
 */
export interface EcomapTie {
  /**
   * The person in the family. Id of a child or a person.
   */
  person: Id;
  /**
   * The person at the other end. Id of a child or a person.
   */
  toPerson?: Id;
  /**
   * The place or group at the other end, when it is not a person.
   */
  toPlace?: Label;
  /**
   * How the tie is felt.
   */
  strength: TieStrength;
  /**
   * What the tie means in daily life.
   */
  note?: PlainText;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * A note that a heading of the map was looked at and nothing was found under it.
 */
export interface EmptyHeading {
  /**
   * The heading.
   */
  heading: Heading;
  /**
   * What was asked, of whom, and why nothing stands there.
   */
  note: PlainText;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * A time when somebody acted so that the child was safe although the danger was there.
 */
export interface ExistingSafety {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * What was done.
   */
  action: PlainText;
  /**
   * Who did it. Ids of children or people.
   */
  by?: Id[];
  /**
   * How the danger was present at that time.
   */
  whenDangerPresent?: PlainText;
  /**
   * The dangers it answers. Ids of danger statements.
   */
  counters?: Id[];
  /**
   * The days on which it was seen.
   */
  occurrences?: SafetyOccurrence[];
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * Something good in the child's life: a person, a relationship, a skill, a plan.
 */
export interface ExistingStrength {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * What is good, with an example.
   */
  description: PlainText;
  /**
   * Whose strength it is. Ids of children or people.
   */
  by?: Id[];
  /**
   * Dangers, goals or harm it has to do with. Ids of anything in the record.
   */
  relatesTo?: Id[];
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * What vendors added, by namespace. A namespace is the lower-case domain name of who added it; below it anything may stand, and it is kept as it is.
 */
export interface Extensions {
  /**
   * The properties of one vendor, under any names.
   */
  [k: string]: {[name: string]: unknown} | undefined;
}
/**
 * The three questions drawn on a fairy or a wizard, for younger children.
 */
export interface FairyWizard {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * Which tool was used.
   */
  kind: 'FAIRY_WIZARD';
  /**
   * Whose voice it is. Id of a child.
   */
  child: Id;
  /**
   * Day of the conversation or observation.
   */
  heldOn: Date;
  /**
   * Who was with the child. Id of a child or a person.
   */
  worker?: Id;
  /**
   * With whom the child agreed to share it. Ids of children or people.
   */
  childAgreedSharingWith?: Id[];
  /**
   * Day on which parents were told that the conversation would take place.
   */
  parentsInformedOn?: Date;
  /**
   * Day on which parents heard what the child said.
   */
  sharedWithParentsOn?: Date;
  /**
   * Why it is not shared with parents, for the child's safety or at the child's wish.
   */
  withheldReason?: PlainText;
  /**
   * Why the same tool was used again with this child.
   */
  repeatReason?: PlainText;
  /**
   * Reference to a scan or photograph of the child's work.
   */
  attachment?: Label;
  /**
   * Which figure the child chose.
   */
  figure?: Figure;
  /**
   * What the child is worried about.
   */
  worries?: VoiceEntry[];
  /**
   * What is good.
   */
  goodThings?: VoiceEntry[];
  /**
   * What the child wishes for.
   */
  wishes?: VoiceEntry[];
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * A meeting in which family and network make or review the safety plan.
 */
export interface FamilyNetworkMeeting {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * The day.
   */
  heldOn: Date;
  /**
   * Who led it. Ids of children or people.
   */
  ledBy?: Id[];
  /**
   * Who took part.
   */
  attendees?: Participant[];
  /**
   * The dangers everybody heard. Ids of danger statements.
   */
  dangersShared?: Id[];
  /**
   * What was worked on and agreed.
   */
  planWork?: PlainText;
  /**
   * Numbers given in the meeting. Ids of scale ratings.
   */
  ratings?: Id[];
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * The family tree over two or three generations.
 */
export interface Genogram {
  /**
   * Day on which it was drawn.
   */
  madeOn?: Date;
  /**
   * Whether the family drew it together with the worker; absent when not recorded.
   */
  madeWithFamily?: boolean;
  /**
   * The people in the tree.
   */
  entries?: GenogramEntry[];
  /**
   * How two of them are related.
   */
  relationships?: GenogramRelationship[];
  /**
   * Why one side of the family is not shown.
   */
  missingSideReason?: PlainText;
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * One person's place in the family tree.
 */
export interface GenogramEntry {
  /**
   * Who it is. Id of a child or a person.
   */
  person: Id;
  /**
   * Generation counted from the child: 0 for children, 1 for parents, 2 for grandparents, -1 for the children's children.
   */
  generation: number;
  /**
   * Side of the family as seen from the child.
   */
  side: FamilySide;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * How two people of the family tree are related.
 */
export interface GenogramRelationship {
  /**
   * One of the two; the parent where one is the parent of the other. Id of a child or a person.
   */
  person: Id;
  /**
   * The other one. Id of a child or a person.
   */
  relatedTo: Id;
  /**
   * How they are related.
   */
  kind: RelationshipKind;
  /**
   * Anything that explains the relationship.
   */
  note?: PlainText;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * Four to ten colleagues work on a live record in a set process.
 */
export interface GroupSupervision {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * The day.
   */
  heldOn: Date;
  /**
   * What the worker wanted to think about.
   */
  focus?: PlainText;
  /**
   * Who took part, in which role.
   */
  participants?: SupervisionParticipant[];
  /**
   * Drafts it led to. Ids of anything in the record.
   */
  produced?: Id[];
  /**
   * Questions it left for the work with the family.
   */
  questions?: PlainText[];
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * The grid for thinking past harm through before writing danger statements: occasions against behaviour, severity and effect.
 */
export interface HarmMatrix {
  /**
   * The rows of the grid.
   */
  occasions?: HarmOccasion[];
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * One occasion or pattern of harm.
 */
export interface HarmOccasion {
  /**
   * Which occasion it is.
   */
  kind: OccasionKind;
  /**
   * The day, when it is known.
   */
  on?: Date;
  /**
   * When it was, in words, when the day is not known.
   */
  when?: PlainText;
  /**
   * What was done or not done.
   */
  behaviour?: PlainText;
  /**
   * How serious it was judged to be.
   */
  severity?: Severity;
  /**
   * What it did to the child.
   */
  impactOnChild?: PlainText;
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * That a network member knows a danger statement since a day.
 */
export interface KnownDanger {
  /**
   * The danger. Id of a danger statement.
   */
  danger: Id;
  /**
   * Day on which they were told.
   */
  since?: Date;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * The language somebody prefers, whether it was offered to them, and what they chose.
 */
export interface LanguageNeeds {
  /**
   * Language the person prefers.
   */
  preferredLanguage?: Language;
  /**
   * Day on which the choice of language was offered.
   */
  offerMadeOn?: Date;
  /**
   * Who made the offer. Id of a child or a person.
   */
  offeredBy?: Id;
  /**
   * Language the person chose for this work.
   */
  choice?: Language;
  /**
   * True when an interpreter is needed.
   */
  interpreterNeeded?: boolean;
  /**
   * Anything else that matters for talking with this person.
   */
  note?: PlainText;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * One dated map of worries, strengths and goals, made with the family wherever possible.
 */
export interface Mapping {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * Where it stands between first draft and history.
   */
  status: Lifecycle;
  /**
   * The earlier version whose place it takes. Id of a mapping.
   */
  supersedes?: Id;
  /**
   * Day on which the map was made.
   */
  heldOn: Date;
  /**
   * What brought people together.
   */
  occasion?: MappingOccasion;
  /**
   * The children it is about; empty means all children of the record. Ids of children.
   */
  children?: Id[];
  /**
   * Who took part.
   */
  participants?: Participant[];
  /**
   * Column one: what has really happened to the child.
   */
  pastHarm?: PastHarm[];
  /**
   * Column one: what may happen if nothing changes.
   */
  dangerStatements?: DangerStatement[];
  /**
   * Column one: what makes change harder.
   */
  complicatingFactors?: ComplicatingFactor[];
  /**
   * Column two: what is good in the child's life.
   */
  existingStrengths?: ExistingStrength[];
  /**
   * Column two: when somebody kept the child safe while the danger was there.
   */
  existingSafety?: ExistingSafety[];
  /**
   * Column three: what will be seen instead of the danger.
   */
  safetyGoals?: SafetyGoal[];
  /**
   * Column three: small dated steps towards the goals.
   */
  nextSteps?: NextStep[];
  /**
   * The judgement, one scale for each pair of danger and goal.
   */
  safetyScales?: SafetyScale[];
  /**
   * One judgement across the whole map.
   */
  overallScale?: SafetyScale;
  /**
   * Notes on headings under which nothing was found.
   */
  emptyHeadings?: EmptyHeading[];
  /**
   * Day on which the family saw or heard the map.
   */
  sharedWithFamilyOn?: Date;
  /**
   * Why the family had no part in the map, or has not seen it.
   */
  notSharedReason?: PlainText;
  /**
   * What changed since the map before, and why.
   */
  changeNote?: PlainText;
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * Somebody in the safety network: what they know and what they have agreed to do.
 */
export interface NetworkMember {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * Who it is. Id of a child or a person.
   */
  person: Id;
  /**
   * What they are to the child, in the family's words.
   */
  relationship?: Label;
  /**
   * Who asked them. Ids of children or people.
   */
  invitedBy?: Id[];
  /**
   * Which dangers they know, and since when.
   */
  knownDangers?: KnownDanger[];
  /**
   * What they do.
   */
  role?: PlainText;
  /**
   * Day on which they agreed to it.
   */
  agreedOn?: Date;
  /**
   * True when they may say that a red flag is up.
   */
  canCallTriggers?: boolean;
  /**
   * How to reach them.
   */
  contactHow?: PlainText;
  /**
   * Why they are not told everything.
   */
  sharingLimit?: PlainText;
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * One search for people who could be part of the network.
 */
export interface NetworkSearch {
  /**
   * The day.
   */
  on: Date;
  /**
   * What was done, such as asking the family or looking through old records.
   */
  how: PlainText;
  /**
   * Who was found, or what comes next.
   */
  outcome?: PlainText;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * A small, dated action that moves somebody up the scale or towards a goal.
 */
export interface NextStep {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * What will be done.
   */
  action: PlainText;
  /**
   * The goals it serves. Ids of safety goals.
   */
  towards?: Id[];
  /**
   * Who does it. Ids of children or people.
   */
  by?: Id[];
  /**
   * By when.
   */
  dueOn?: Date;
  /**
   * How often, for an action that repeats, in place of a due day.
   */
  recurring?: PlainText;
  /**
   * Day on which it was done.
   */
  doneOn?: Date;
  /**
   * What came of it, or why it was moved.
   */
  outcome?: PlainText;
  /**
   * The rating it is one small step up from. Id of a scale rating.
   */
  smallStepUpFrom?: Id;
  /**
   * Whether family, agency or law asks for it.
   */
  kind?: StepKind;
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * What was seen of a child who does not or cannot say it in words.
 */
export interface Observation {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * Which tool was used.
   */
  kind: 'OBSERVATION';
  /**
   * Whose voice it is. Id of a child.
   */
  child: Id;
  /**
   * Day of the conversation or observation.
   */
  heldOn: Date;
  /**
   * Who was with the child. Id of a child or a person.
   */
  worker?: Id;
  /**
   * With whom the child agreed to share it. Ids of children or people.
   */
  childAgreedSharingWith?: Id[];
  /**
   * Day on which parents were told that the conversation would take place.
   */
  parentsInformedOn?: Date;
  /**
   * Day on which parents heard what the child said.
   */
  sharedWithParentsOn?: Date;
  /**
   * Why it is not shared with parents, for the child's safety or at the child's wish.
   */
  withheldReason?: PlainText;
  /**
   * Why the same tool was used again with this child.
   */
  repeatReason?: PlainText;
  /**
   * Reference to a scan or photograph of the child's work.
   */
  attachment?: Label;
  /**
   * What was seen.
   */
  entries?: VoiceEntry[];
  /**
   * Where and when, and who was there.
   */
  context?: PlainText;
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * Any other way of asking the child, with the tool's name.
 */
export interface OtherTool {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * Which tool was used.
   */
  kind: 'OTHER_TOOL';
  /**
   * Whose voice it is. Id of a child.
   */
  child: Id;
  /**
   * Day of the conversation or observation.
   */
  heldOn: Date;
  /**
   * Who was with the child. Id of a child or a person.
   */
  worker?: Id;
  /**
   * With whom the child agreed to share it. Ids of children or people.
   */
  childAgreedSharingWith?: Id[];
  /**
   * Day on which parents were told that the conversation would take place.
   */
  parentsInformedOn?: Date;
  /**
   * Day on which parents heard what the child said.
   */
  sharedWithParentsOn?: Date;
  /**
   * Why it is not shared with parents, for the child's safety or at the child's wish.
   */
  withheldReason?: PlainText;
  /**
   * Why the same tool was used again with this child.
   */
  repeatReason?: PlainText;
  /**
   * Reference to a scan or photograph of the child's work.
   */
  attachment?: Label;
  /**
   * Name of the tool.
   */
  toolName: Label;
  /**
   * What the child said, drew or showed.
   */
  entries?: VoiceEntry[];
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * One page of a words and pictures story.
 */
export interface Panel {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * The words on the page.
   */
  text: PlainText;
  /**
   * Reference to the picture.
   */
  picture?: Label;
  /**
   * What the page is about.
   */
  topic?: PanelTopic;
  /**
   * Rules of the safety plan this page tells. Ids of plan rules.
   */
  tells?: Id[];
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * Somebody who took part in making a map or in a meeting.
 */
export interface Participant {
  /**
   * Who it is. Id of a child or a person.
   */
  person: Id;
  /**
   * How they took part.
   */
  attendance: Attendance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * Hurt that has really happened to a child, usually through what an adult did or did not do.
 */
export interface PastHarm {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * Where it stands between first draft and history.
   */
  status: Lifecycle;
  /**
   * The earlier version whose place it takes. Id of an entry of past harm.
   */
  supersedes?: Id;
  /**
   * The children who were hurt. Ids of children.
   */
  children?: Id[];
  /**
   * Whose behaviour it was. Ids of children or people.
   */
  behaviourBy?: Id[];
  /**
   * Where the behaviour came from, when it is not an adult of the record.
   */
  actor?: HarmActor;
  /**
   * What was done or not done.
   */
  behaviour?: PlainText;
  /**
   * What it did to the child.
   */
  impact?: PlainText;
  /**
   * The whole statement in one piece, where the parts were not recorded apart.
   */
  fullText?: PlainText;
  /**
   * How often and since when.
   */
  frequency?: PlainText;
  /**
   * How serious it was judged to be.
   */
  severity?: Severity;
  /**
   * Category for statistics only, never shown as the description.
   */
  category?: HarmCategory;
  /**
   * The first, worst and latest occasions, each with behaviour and effect.
   */
  harmMatrix?: HarmMatrix;
  /**
   * Who shares this account and who does not.
   */
  positions?: Position[];
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * Somebody other than a child of the record: a parent, a relative, a neighbour, a professional.
 */
export interface Person {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * Label the record uses for the person.
   */
  label: Label;
  /**
   * Other names by which texts call the person.
   */
  alsoCalled?: Label[];
  /**
   * What the person is to the child or to the work.
   */
  role: Role;
  /**
   * Whether the person lives in the child's home; absent when not recorded.
   */
  livesWithChild?: boolean;
  /**
   * Language wishes and needs of the person.
   */
  languageNeeds?: LanguageNeeds;
  /**
   * Why this person's view could not be asked, for example because nobody can find them.
   */
  cannotBeAsked?: PlainText;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * Free text in one language, with its translations and whose words it is.
 */
export interface PlainText {
  /**
   * The words themselves.
   */
  text: string;
  /**
   * Language of the words.
   */
  language: Language;
  /**
   * Whose words these are; absent means the recorder's.
   */
  origin?: TextOrigin;
  /**
   * The same text in other languages, beside the original and never in its place.
   */
  translations?: Translation[];
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * Somebody to call when the plan is needed.
 */
export interface PlanContact {
  /**
   * Who to call. Id of a child or a person.
   */
  person: Id;
  /**
   * Place in the order, from 1.
   */
  order: number;
  /**
   * How to reach them.
   */
  how?: PlainText;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * One everyday rule of a safety plan: who does what, when.
 */
export interface PlanRule {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * The rule in the family's words.
   */
  text: PlainText;
  /**
   * The dangers it answers. Ids of danger statements.
   */
  counters?: Id[];
  /**
   * The goals it makes true. Ids of safety goals.
   */
  serves?: Id[];
  /**
   * Who does it. Ids of children or people.
   */
  doers?: Id[];
  /**
   * When it applies.
   */
  when?: PlainText;
  /**
   * Who sees that it is kept. Ids of children or people.
   */
  monitoredBy?: Id[];
  /**
   * What happens when it is not kept.
   */
  ifBroken?: PlainText;
  /**
   * The child's idea it grew from. Id of a voice entry.
   */
  fromChildIdea?: Id;
  /**
   * True when the rule is not for the child's eyes.
   */
  adultOnly?: boolean;
  /**
   * How it went.
   */
  evidence?: RuleEvidence[];
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * What one person thinks of a statement: shares it, partly, not at all, or was not asked.
 */
export interface Position {
  /**
   * Whose position it is. Id of a child or a person.
   */
  person: Id;
  /**
   * What the person thinks of it.
   */
  view: View;
  /**
   * What the person says about it, and why somebody was not asked.
   */
  words?: PlainText;
  /**
   * Day on which the person was asked.
   */
  askedOn?: Date;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * Where an entry comes from: who says so, who wrote it down, when, and how it was produced.
 */
export interface Provenance {
  /**
   * Who says so; several people may give the same account. Ids of children or people.
   */
  saidBy?: Id[];
  /**
   * Who wrote it down. Id of a child or a person.
   */
  recordedBy?: Id;
  /**
   * Day on which it was written down.
   */
  recordedOn?: Date;
  /**
   * What kind of source it is.
   */
  source?: SourceKind;
  /**
   * How the wording came about; absent means a person wrote it.
   */
  production?: Production;
  /**
   * The software that drafted or transcribed the wording.
   */
  toolName?: Label;
  /**
   * Who read a drafted wording and stands by it. Id of a child or a person.
   */
  confirmedBy?: Id;
  /**
   * Day on which it was confirmed.
   */
  confirmedOn?: Date;
  /**
   * Whether those who said so agreed that others may read it; absent when not asked.
   */
  consentToShare?: boolean;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * A dated look back: what moved, what was decided, who was told.
 */
export interface Review {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * The day.
   */
  heldOn: Date;
  /**
   * The map before. Id of a mapping.
   */
  mappingBefore?: Id;
  /**
   * The map after. Id of a mapping.
   */
  mappingAfter?: Id;
  /**
   * Numbers given or looked at in the review. Ids of scale ratings.
   */
  ratings?: Id[];
  /**
   * Who took part.
   */
  attendees?: Participant[];
  /**
   * What was decided and why.
   */
  decision?: PlainText;
  /**
   * Day on which the decision was explained to the family.
   */
  explainedToFamilyOn?: Date;
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * One report that a rule was kept, broken or put to the test.
 */
export interface RuleEvidence {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * The day.
   */
  on: Date;
  /**
   * How it went.
   */
  result: EvidenceResult;
  /**
   * Who says so. Ids of children or people.
   */
  reportedBy?: Id[];
  /**
   * What was seen.
   */
  note?: PlainText;
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * What everybody will see parents, carers and network doing in place of the danger.
 */
export interface SafetyGoal {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * Where it stands between first draft and history.
   */
  status: Lifecycle;
  /**
   * The earlier version whose place it takes. Id of a safety goal.
   */
  supersedes?: Id;
  /**
   * The dangers it answers. Ids of danger statements.
   */
  addresses?: Id[];
  /**
   * Who will be doing it. Ids of children or people.
   */
  doers?: Id[];
  /**
   * What they will be doing.
   */
  behaviour?: PlainText;
  /**
   * What the child will experience.
   */
  childExperience?: PlainText;
  /**
   * What the network will do.
   */
  networkPart?: PlainText;
  /**
   * The whole goal as the family reads it.
   */
  fullText?: PlainText;
  /**
   * How and for how long it is to be shown.
   */
  demonstration?: Demonstration;
  /**
   * Whose goal it is.
   */
  owner?: GoalOwner;
  /**
   * Who agrees with it.
   */
  positions?: Position[];
  /**
   * To whom it was explained how progress will be judged.
   */
  criteriaExplained?: CriteriaExplained[];
  /**
   * Why it differs from the goal it supersedes.
   */
  changeReason?: PlainText;
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * A house in which the child draws who and what would make home safe.
 */
export interface SafetyHouse {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * Which tool was used.
   */
  kind: 'SAFETY_HOUSE';
  /**
   * Whose voice it is. Id of a child.
   */
  child: Id;
  /**
   * Day of the conversation or observation.
   */
  heldOn: Date;
  /**
   * Who was with the child. Id of a child or a person.
   */
  worker?: Id;
  /**
   * With whom the child agreed to share it. Ids of children or people.
   */
  childAgreedSharingWith?: Id[];
  /**
   * Day on which parents were told that the conversation would take place.
   */
  parentsInformedOn?: Date;
  /**
   * Day on which parents heard what the child said.
   */
  sharedWithParentsOn?: Date;
  /**
   * Why it is not shared with parents, for the child's safety or at the child's wish.
   */
  withheldReason?: PlainText;
  /**
   * Why the same tool was used again with this child.
   */
  repeatReason?: PlainText;
  /**
   * Reference to a scan or photograph of the child's work.
   */
  attachment?: Label;
  /**
   * Who and what is inside and makes it safe.
   */
  inside?: VoiceEntry[];
  /**
   * Who may visit.
   */
  visitors?: VoiceEntry[];
  /**
   * Who or what must stay outside.
   */
  outside?: VoiceEntry[];
  /**
   * The child's rules of the house.
   */
  rules?: VoiceEntry[];
  /**
   * Where the child stands on the path to the house: 0 not safe at all, 10 safe.
   */
  pathPosition?: ScaleValue;
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * The relatives, friends and neighbours who know the worries and act on the plan.
 */
export interface SafetyNetwork {
  /**
   * Who is in the network.
   */
  members?: NetworkMember[];
  /**
   * What was done to find people.
   */
  searches?: NetworkSearch[];
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * One day on which existing safety was seen.
 */
export interface SafetyOccurrence {
  /**
   * The day.
   */
  on: Date;
  /**
   * Who saw it. Ids of children or people.
   */
  seenBy?: Id[];
  /**
   * What was seen.
   */
  note?: PlainText;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * Everyday rules, made by family and network, that keep the child safe even when things get hard.
 */
export interface SafetyPlan {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * Where it stands between first draft and history.
   */
  status: Lifecycle;
  /**
   * The earlier version whose place it takes. Id of a safety plan.
   */
  supersedes?: Id;
  /**
   * Immediate or lasting.
   */
  kind: PlanKind;
  /**
   * The children it protects; empty means all children of the record. Ids of children.
   */
  children?: Id[];
  /**
   * Who made it. Ids of children or people.
   */
  madeBy?: Id[];
  /**
   * The meeting it was made in. Id of a family network meeting.
   */
  madeAt?: Id;
  /**
   * Who does what, when.
   */
  rules?: PlanRule[];
  /**
   * Red flags and what is done then.
   */
  triggers?: Trigger[];
  /**
   * Whom to call.
   */
  contacts?: PlanContact[];
  /**
   * What the agency says must hold in any plan.
   */
  bottomLines?: BottomLine[];
  /**
   * How everybody will know that the plan is kept.
   */
  monitoring?: PlainText;
  /**
   * First day of the plan.
   */
  startsOn?: Date;
  /**
   * Day on which it is looked at again.
   */
  reviewOn?: Date;
  /**
   * Last day of an immediate plan.
   */
  expiresOn?: Date;
  /**
   * The child's version of the plan. Id of a words and pictures story.
   */
  childVersion?: Id;
  /**
   * Where evidence is kept when it is not in the record, such as a network diary.
   */
  outsideEvidence?: PlainText;
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * A rating of safety from 0 to 10 by family and professionals, with both ends spelled out.
 */
export interface SafetyScale {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * The danger it is about. Id of a danger statement.
   */
  forDanger?: Id;
  /**
   * The goal it is about. Id of a safety goal.
   */
  forGoal?: Id;
  /**
   * What 0 means here.
   */
  zeroAnchor?: PlainText;
  /**
   * What 10 means here.
   */
  tenAnchor?: PlainText;
  /**
   * True when the agency's usual wording for both ends applies.
   */
  anchorsInherited?: boolean;
  /**
   * Who gave which number and why.
   */
  ratings?: ScaleRating[];
  /**
   * Why no family member gave a number.
   */
  familyDeclined?: PlainText;
  /**
   * What was said about numbers that lie far apart.
   */
  differenceNote?: PlainText;
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * One person's number on a safety scale on one day, with their reasons.
 */
export interface ScaleRating {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * Whose number it is. Id of a child or a person.
   */
  by: Id;
  /**
   * The number, 0 to 10 in steps of a half.
   */
  value: ScaleValue;
  /**
   * Why it is not lower.
   */
  reasons?: PlainText;
  /**
   * What would make it one step higher.
   */
  whatNextUp?: PlainText;
  /**
   * Day on which it was given.
   */
  ratedOn: Date;
  /**
   * Whether it was given without knowing the numbers of others; absent when not recorded.
   */
  independently?: boolean;
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * Somebody in a group supervision and the part they play.
 */
export interface SupervisionParticipant {
  /**
   * Who it is. Id of a child or a person.
   */
  person: Id;
  /**
   * The part they play.
   */
  role: SupervisionRole;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * The child's view in three houses: worries, good things, dreams.
 */
export interface ThreeHouses {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * Which tool was used.
   */
  kind: 'THREE_HOUSES';
  /**
   * Whose voice it is. Id of a child.
   */
  child: Id;
  /**
   * Day of the conversation or observation.
   */
  heldOn: Date;
  /**
   * Who was with the child. Id of a child or a person.
   */
  worker?: Id;
  /**
   * With whom the child agreed to share it. Ids of children or people.
   */
  childAgreedSharingWith?: Id[];
  /**
   * Day on which parents were told that the conversation would take place.
   */
  parentsInformedOn?: Date;
  /**
   * Day on which parents heard what the child said.
   */
  sharedWithParentsOn?: Date;
  /**
   * Why it is not shared with parents, for the child's safety or at the child's wish.
   */
  withheldReason?: PlainText;
  /**
   * Why the same tool was used again with this child.
   */
  repeatReason?: PlainText;
  /**
   * Reference to a scan or photograph of the child's work.
   */
  attachment?: Label;
  /**
   * House of worries.
   */
  worries?: VoiceEntry[];
  /**
   * House of good things.
   */
  goodThings?: VoiceEntry[];
  /**
   * House of dreams.
   */
  dreams?: VoiceEntry[];
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * The dated path from today to the end of the work: what happens when, and what moves.
 */
export interface Trajectory {
  /**
   * Where the path ends.
   */
  endGoal?: PlainText;
  /**
   * When it should be reached.
   */
  targetDate?: Date;
  /**
   * The stages on the way.
   */
  steps?: TrajectoryStep[];
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * One dated stage of the trajectory and what changes then.
 */
export interface TrajectoryStep {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * Place in the order, from 1.
   */
  order: number;
  /**
   * What happens.
   */
  what: PlainText;
  /**
   * Planned day.
   */
  plannedOn?: Date;
  /**
   * Day on which it happened.
   */
  doneOn?: Date;
  /**
   * What moves with it.
   */
  moves?: Move[];
  /**
   * Next steps this stage is made of. Ids of next steps.
   */
  consistsOf?: Id[];
  /**
   * Why the date was changed.
   */
  movedReason?: PlainText;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * A text in another language, and how far it can be relied upon.
 */
export interface Translation {
  /**
   * The words in the other language.
   */
  text: string;
  /**
   * The other language.
   */
  language: Language;
  /**
   * How the translation came about.
   */
  status: TranslationStatus;
  /**
   * Day of the translation; older than the original means it may no longer match.
   */
  translatedOn?: Date;
  /**
   * Who translated or checked it. Id of a child or a person.
   */
  translatedBy?: Id;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * A red flag that tells everybody to act, and what is done then.
 */
export interface Trigger {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * What shows that things are getting unsafe.
   */
  redFlag: PlainText;
  /**
   * Who would notice. Ids of children or people.
   */
  noticedBy?: Id[];
  /**
   * What is done then.
   */
  response?: PlainText;
  /**
   * Who is called first. Id of a child or a person.
   */
  callFirst?: Id;
  /**
   * The dangers it warns of. Ids of danger statements.
   */
  counters?: Id[];
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * One thing a child said, drew or showed.
 */
export interface VoiceEntry {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * What was said, or what the drawing shows.
   */
  text?: PlainText;
  /**
   * True when these are the child's exact words.
   */
  ownWords?: boolean;
  /**
   * Reference to the drawing.
   */
  drawing?: Label;
  /**
   * What this was carried into: harm, dangers, goals, rules. Ids of anything in the record.
   */
  carriedInto?: Id[];
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}
/**
 * A story in words and pictures, made with the parents, that the child can understand.
 */
export interface WordsAndPictures {
  /**
   * Id by which the rest of the record refers to it.
   */
  id: Id;
  /**
   * What it is for.
   */
  purpose: WordsAndPicturesPurpose;
  /**
   * The children it is made for. Ids of children.
   */
  children?: Id[];
  /**
   * The pages.
   */
  panels?: Panel[];
  /**
   * Who drafted it. Ids of children or people.
   */
  draftedBy?: Id[];
  /**
   * Which parents agreed the words, and when.
   */
  approvedByParents?: Approval[];
  /**
   * Day on which the child was told the story.
   */
  presentedToChildOn?: Date;
  /**
   * Who told it. Ids of children or people.
   */
  presentedBy?: Id[];
  /**
   * Day on which the network saw it.
   */
  sharedWithNetworkOn?: Date;
  /**
   * Why no parent took part.
   */
  noParentReason?: PlainText;
  /**
   * Who says so, who wrote it down and when.
   */
  provenance?: Provenance;
  /**
   * What vendors added to this object, by namespace.
   */
  extensions?: Extensions;
}

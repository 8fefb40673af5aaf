package io.github.sosmapping.rules;

import io.github.sosmapping.core.walk.Pointer;
import java.util.List;

/**
 * Something a rule could not or need not look at. Not the same as having found nothing.
 *
 * @param rule label of the rule
 * @param reason why not
 * @param at the place, or the record itself
 * @param arguments more about the reason: the id of another rule, a language
 */
public record NotAssessed(RuleLabel rule, Reason reason, Pointer at, List<String> arguments) {

  /** Why a rule did not look. */
  public enum Reason {
    /** The record holds nothing of the kind the rule looks at. */
    NOTHING_TO_LOOK_AT,
    /** The rule does not apply at this stage of the work. */
    OTHER_STAGE,
    /** The rule does not apply yet on the day of the examination. */
    NOT_YET_IN_FORCE,
    /** There is no word list for the language of the text. */
    NO_WORD_LIST,
    /** Another rule speaks about the same cause. */
    COVERED_BY_OTHER_RULE,
    /** The record says itself why this is not there. */
    EXPLAINED_IN_RECORD,
    /** The rule is switched off in this rule set. */
    SWITCHED_OFF,
    /** The rule failed; a fault of the rule, not of the record. */
    RULE_FAILED
  }

  /** Copies the list. */
  public NotAssessed {
    arguments = List.copyOf(arguments);
  }
}

package io.github.sosmapping.cli.internal.check;

import io.github.sosmapping.rules.RuleSet;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What one run was asked to do; the same for all its documents.
 *
 * @param ruleSet the rules
 * @param asOf the day from which dates are judged
 * @param locale the language of messages
 * @param quote whether reports may quote the words of records
 * @param entryIds whether reports may name the entries of records by their ids
 * @param failOn from which severity on the run fails
 * @param maxFindings how many findings reports hold in all; all are counted
 * @param colour whether a terminal that shows colours is the reader
 */
public record Setting(
    RuleSet ruleSet,
    LocalDate asOf,
    Locale locale,
    boolean quote,
    boolean entryIds,
    FailOn failOn,
    long maxFindings,
    boolean colour) {}

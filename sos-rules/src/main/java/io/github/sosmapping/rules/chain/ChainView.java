package io.github.sosmapping.rules.chain;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.rules.Facts;
import java.time.LocalDate;
import java.util.List;

/**
 * The chains of a record: one for each danger statement that stands now, and what hangs on none.
 *
 * <p>Looks at the latest map for each group of children, at what is neither superseded nor
 * resolved, and at the plans in force on the day. Links to earlier versions count for the latest.
 * Immutable and thread-safe; holds places and ids, nothing of the record's words.
 *
 * @param asOf the day on which plans are in force
 * @param chains one for each danger statement, in the order of the record
 * @param looseEnds harm, goals, scales, steps and rules on no chain, in that order; a family's own
 *     goal or a step the law asks for may well stand alone
 */
public record ChainView(LocalDate asOf, List<DangerChain> chains, List<ChainPart> looseEnds) {

  /** Copies the lists. */
  public ChainView {
    chains = List.copyOf(chains);
    looseEnds = List.copyOf(looseEnds);
  }

  /**
   * Follows the chains of a record, in time linear in its size.
   *
   * @param record the record
   * @param asOf the day on which plans are in force; usually today, given by the caller
   */
  public static ChainView of(FamilyRecord record, LocalDate asOf) {
    return new ChainBuilder(Facts.of(record, asOf)).view();
  }
}

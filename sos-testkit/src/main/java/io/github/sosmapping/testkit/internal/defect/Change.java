package io.github.sosmapping.testkit.internal.defect;

import io.github.sosmapping.core.family.FamilyRecord;

/** Breaks one thing in a complete record. */
interface Change {

  FamilyRecord in(FamilyRecord record, Desk desk);
}

package io.github.sosmapping.core.family;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.basis.OpenTerm;
import java.util.List;

/**
 * Somebody the record speaks of, child or adult, under a pseudonymous id and a label.
 *
 * <p>Links to people use this type, because a child can act for safety, sit in a meeting or rate a
 * scale just as an adult can.
 *
 * <p>Source: S002 §5.1.
 */
public sealed interface Individual extends Identified permits Child, Person {

  @Override
  Id<? extends Individual> id();

  /** Pseudonymous label the record uses for this person. */
  Label label();

  /** Other names by which texts call this person; empty when there are none. */
  List<Label> alsoCalled();

  /** What this person is to the child or to the work; always {@link Role#CHILD} for a child. */
  OpenTerm<Role> role();
}

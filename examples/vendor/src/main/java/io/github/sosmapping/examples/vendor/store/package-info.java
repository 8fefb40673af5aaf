/** Records in a database, with every revision they ever had. */
@NullMarked
package io.github.sosmapping.examples.vendor.store;

import org.jspecify.annotations.NullMarked;

/** The HTTP interface. Nothing here puts words of a record into an error or a log. */
@NullMarked
package io.github.sosmapping.examples.vendor.web;

import org.jspecify.annotations.NullMarked;

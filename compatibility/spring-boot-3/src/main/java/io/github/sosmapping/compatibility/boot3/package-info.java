/** An application as a vendor on Spring Boot 3 would write it. */
@NullMarked
package io.github.sosmapping.compatibility.boot3;

import org.jspecify.annotations.NullMarked;

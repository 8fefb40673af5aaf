package io.github.sosmapping.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The one style of all value types: a hidden implementation behind an abstract type. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Value.Style(
    // Naming a harmless one keeps all others out: an annotation whose library a consumer does not
    // have is a warning in the consumer's build.
    allowedClasspathAnnotations = Override.class,
    depluralize = true,
    jdkOnly = true,
    overshadowImplementation = true,
    typeImmutable = "Immutable*",
    visibility = Value.Style.ImplementationVisibility.PACKAGE)
public @interface SosStyle {}

package io.github.sosmapping.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of all value types: a hidden implementation behind an abstract type.
 *
 * <p>Types with an id narrow the type that {@code id()} returns. Immutables warns that a builder
 * cannot copy such a property from the general type, which nobody needs; hence the suppressed
 * warning on each of them.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Value.Style(
    // Naming a harmless one keeps all others out: an annotation whose library a consumer does not
    // have is a warning in the consumer's build.
    allowedClasspathAnnotations = Override.class,
    // Most lists of most values stay empty; no builder should make room for them.
    deferCollectionAllocation = true,
    depluralize = true,
    // Irregular plurals, and verbs that only look like plurals.
    depluralizeDictionary = {
      "child:children",
      "person:people",
      "search:searches",
      "tie:ties",
      "wish:wishes",
      "pictures:pictures",
      "addresses:addresses",
      "towards:towards",
      "counters:counters",
      "serves:serves",
      "affects:affects",
      "moves:moves",
      "tells:tells",
      "relatesTo:relatesTo",
      "consistsOf:consistsOf"
    },
    jdkOnly = true,
    mergeFromSupertypesDynamically = false,
    overshadowImplementation = true,
    typeImmutable = "Immutable*",
    visibility = Value.Style.ImplementationVisibility.PACKAGE)
public @interface SosStyle {}

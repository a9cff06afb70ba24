package org.hearth.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A query that takes no {@link Scope} on purpose, and why that shows nobody another partner's people. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AcrossPartners {

    /** The reason, in one sentence. */
    String value();
}

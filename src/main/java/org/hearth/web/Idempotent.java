package org.hearth.web;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The same request sent twice is done once: on every POST of the API. A caller's {@code Idempotency-Key} is kept with
 * the first answer in the transaction of the act; the key with another body is refused as {@code kernel.key-reused}
 * (422). Deadlocks and commits of unknown outcome are tried again under the same key.
 */
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}

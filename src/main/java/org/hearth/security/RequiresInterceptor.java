package org.hearth.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

@Requires
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class RequiresInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Viewer viewer;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        if (!viewer.isSignedIn()) {
            throw new AccessDenied(SecurityRefusal.SIGN_IN_FIRST);
        }
        if (!viewer.may(call.getMethod().getAnnotation(Requires.class).value())) {
            throw new AccessDenied(SecurityRefusal.ACCESS_DENIED);
        }
        return call.proceed();
    }
}

package org.hearth.platform.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.NoContentException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.hearth.web.MayBeEmpty;

/** Reads a missing body as nothing said, where that is allowed; without it the server refuses the request. */
@Provider
@MayBeEmpty
public class EmptyBody implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (NoContentException nothing) {
            return null;
        } catch (BadRequestException refused) {
            // How Jersey hands on a reader's word that there is nothing.
            if (refused.getCause() instanceof NoContentException) {
                return null;
            }
            throw refused;
        }
    }
}

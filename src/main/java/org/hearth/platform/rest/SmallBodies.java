package org.hearth.platform.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses a body of more than a megabyte: at once where its length is said, else as soon as that much was read. */
@Provider
@PreMatching
public class SmallBodies implements ContainerRequestFilter {

    private static final int MOST = 1_048_576;
    private static final int TOO_LARGE = 413;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > MOST) {
            request.abortWith(Problem.of(TOO_LARGE, "kernel.too-large"));
        } else if (request.hasEntity()) {
            request.setEntityStream(new Counted(request.getEntityStream()));
        }
    }

    /** Counts what is read. */
    private static final class Counted extends FilterInputStream {

        private long left = MOST;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int many = super.read(into, from, most);
            count(Math.max(0, many));
            return many;
        }

        private void count(int many) {
            left -= many;
            if (left < 0) {
                throw new WebApplicationException(TOO_LARGE);
            }
        }
    }
}

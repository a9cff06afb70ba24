package org.hearth.it;

import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.hearth.notification.jobs.MailJob;

/**
 * The clock stands still for half a minute after a test asked for it, so that what a test sees written was written by
 * whoever it watches: what is due is done at a later stroke. Mail goes out all the same, for it is waited for.
 *
 * <p>It stands around every stroke of the clock in the war under test only; a test that lets time pass at once
 * ({@link ClockWork}) is not held up by it.
 */
@WebServlet("/verify/still-clock")
public class StillClock extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final long STILL = TimeUnit.SECONDS.toNanos(30);

    private static final ReentrantLock LOCK = new ReentrantLock();
    private static final Condition QUIET = LOCK.newCondition();
    private static int striking;
    private static int seen;
    private static long until = System.nanoTime();

    /** Answers when no stroke is under way any more and none will begin for half a minute. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        LOCK.lock();
        try {
            until = System.nanoTime() + STILL;
            while (striking > 0) {
                QUIET.awaitUninterruptibly();
            }
        } finally {
            LOCK.unlock();
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** How many strokes came by, mail's among them. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOCK.lock();
        try {
            response.getWriter().print(seen);
        } finally {
            LOCK.unlock();
        }
    }

    /** Lets the clock strike, or not. */
    public static class Strokes {

        /** Around each timer of each bean. */
        @AroundTimeout
        public Object strike(InvocationContext stroke) throws Exception {
            boolean mail = stroke.getTarget() instanceof MailJob;
            if (!begun(mail)) {
                return null;
            }
            try {
                return stroke.proceed();
            } finally {
                if (!mail) {
                    ended();
                }
            }
        }

        private static boolean begun(boolean mail) {
            LOCK.lock();
            try {
                seen++;
                boolean may = mail || System.nanoTime() - until >= 0;
                striking += may && !mail ? 1 : 0;
                return may;
            } finally {
                LOCK.unlock();
            }
        }

        private static void ended() {
            LOCK.lock();
            try {
                striking--;
                QUIET.signalAll();
            } finally {
                LOCK.unlock();
            }
        }
    }
}

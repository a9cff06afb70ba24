package org.hearth.bench;

/** What one client does again and again. Each client has its own. */
@FunctionalInterface
interface Act {

    /**
     * Does it once.
     *
     * @return the bytes that came back, or {@link #NOTHING_LEFT}
     * @throws Exception when it failed, which counts as an error
     */
    int once() throws Exception;

    /** What an act answers when there is nothing left for it to do; its client stops. */
    int NOTHING_LEFT = -1;

    /** Called when the round is over. */
    default void end() throws Exception {
        // most have nothing to put away
    }
}

package org.hearth.launcher;

/** A command cannot go on. The message is one plain sentence for the operator; the code is the process's exit code. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Something went wrong that no other code names. */
    public static final int GENERAL = 1;

    /** The words on the command line are wrong, or {@code verify} found something. */
    public static final int USAGE = 2;

    /** The database cannot be reached, or the server on its port is not Hearth's. */
    public static final int DATABASE = 3;

    /** The application is running (or is not) and the command needs the opposite. */
    public static final int RUNNING = 4;

    private final int exitCode;

    /**
     * Says why a command stops.
     *
     * @param exitCode one of this class's codes
     * @param sentence what happened and what to do next
     */
    public Failure(int exitCode, String sentence) {
        this(exitCode, sentence, null);
    }

    /**
     * Says why a command stops and keeps the cause for the log.
     *
     * @param exitCode one of this class's codes
     * @param sentence what happened and what to do next
     * @param cause what was caught, or null
     */
    public Failure(int exitCode, String sentence, Throwable cause) {
        super(sentence, cause);
        this.exitCode = exitCode;
    }

    /**
     * The process's exit code.
     *
     * @return one of this class's codes
     */
    public int exitCode() {
        return exitCode;
    }
}

package org.hearth.account;

/** Whether this installation of Hearth is in use yet, and who may begin. */
public interface Installation {

    /** Whether somebody has set it up, or the demonstration was loaded. */
    boolean isSetUp();

    /**
     * Takes the one-time code that was shown on the console, in the caller's transaction. Refuses {@code
     * account.already-set-up}, {@code account.code-wrong} (also once it has expired) and {@code account.too-many-tries}.
     */
    void claim(String code);
}

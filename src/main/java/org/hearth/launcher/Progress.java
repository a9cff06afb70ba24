package org.hearth.launcher;

/** Where long work says how far it is. */
@FunctionalInterface
public interface Progress {
    /**
     * Says one thing that has just begun or been finished.
     *
     * @param sentence one line for the operator
     */
    void say(String sentence);
}

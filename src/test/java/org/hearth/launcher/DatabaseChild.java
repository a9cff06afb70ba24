package org.hearth.launcher;

import java.nio.file.Path;

/** A process that starts the database and waits to be killed. */
final class DatabaseChild {
    private DatabaseChild() {}

    public static void main(String[] words) throws InterruptedException {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(words[0]));
        System.out.println("PID " + database.pid());
        Thread.sleep(Long.MAX_VALUE);
    }
}

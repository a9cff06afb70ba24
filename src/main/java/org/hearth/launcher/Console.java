package org.hearth.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The operator's terminal for Hearth's own lines; everything else that the process prints goes to the log. */
final class Console {
    private static final long LOG_BYTES = 10_000_000;
    private static final int LOGS = 5;
    private static final PrintStream TERMINAL =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Console() {}

    /**
     * Prints one of Hearth's own lines.
     *
     * @param line without its end
     */
    static void say(String line) {
        TERMINAL.println(line);
    }

    /**
     * Sends whatever the server and its libraries print to a file from now on.
     *
     * @param log the file; turned at 10 MB, the last five kept
     * @throws IOException when it cannot be written
     */
    static void sendTheRestTo(Path log) throws IOException {
        PrintStream stream = new PrintStream(new TurningLog(log), true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
    }

    /** A log file that starts afresh when it is full. */
    private static final class TurningLog extends OutputStream {
        private final Path log;
        private OutputStream out;
        private long size;

        TurningLog(Path log) throws IOException {
            this.log = log;
            open();
        }

        @Override
        public synchronized void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) throws IOException {
            if (size > LOG_BYTES) {
                out.close();
                turn();
                open();
            }
            out.write(bytes, from, length);
            size += length;
        }

        private void open() throws IOException {
            out = new FileOutputStream(log.toFile(), true);
            size = Files.size(log);
        }

        private void turn() throws IOException {
            for (int i = LOGS - 1; i >= 1; i--) {
                Path older = i == 1 ? log : numbered(i - 1);
                if (Files.exists(older)) {
                    Files.move(older, numbered(i), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }

        private Path numbered(int number) {
            return log.resolveSibling(log.getFileName().toString().replace(".log", "." + number + ".log"));
        }
    }
}

package org.hearth.notification.application;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that takes what it is sent by SMTP (RFC 5321) and keeps it, for one test. It offers no encryption. */
final class MailServer implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final List<Mail> taken = new CopyOnWriteArrayList<>();
    private final Thread porter = new Thread(this::serve, "mail server under test");
    private volatile boolean refusing;

    MailServer() throws IOException {
        porter.setDaemon(true);
        porter.start();
    }

    /** A mail as it came over the line, with its envelope. */
    record Mail(String from, List<String> to, String text) {}

    int port() {
        return door.getLocalPort();
    }

    /** From now on every addressee is refused. */
    void refuse() {
        refusing = true;
    }

    List<Mail> mails() {
        return List.copyOf(taken);
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                talk(caller);
            } catch (IOException over) {
                continue;
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = caller.getOutputStream();
        say(out, "220 here");
        String from = "";
        List<String> to = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String word = line.toUpperCase(Locale.ROOT);
            if (word.startsWith("EHLO")) {
                say(out, "250-here\r\n250 8BITMIME");
            } else if (word.startsWith("MAIL FROM:")) {
                from = line.substring(10);
                say(out, "250 ok");
            } else if (word.startsWith("RCPT TO:") && refusing) {
                say(out, "550 nobody here");
            } else if (word.startsWith("RCPT TO:")) {
                to.add(line.substring(8).split(" ")[0]);
                say(out, "250 ok");
            } else if (word.equals("DATA")) {
                say(out, "354 go on");
                taken.add(new Mail(from, List.copyOf(to), text(lines)));
                say(out, "250 taken");
            } else if (word.equals("QUIT")) {
                say(out, "221 bye");
                return;
            } else {
                say(out, "250 ok");
            }
        }
    }

    private static String text(BufferedReader lines) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = lines.readLine(); line != null && !line.equals("."); line = lines.readLine()) {
            text.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        return text.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}

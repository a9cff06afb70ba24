package org.hearth.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One connection to a server on this machine, kept open from request to request. It speaks just enough HTTP/1.1 to read
 * an answer to its end, so that the caller takes little of the processor that is being measured. Not for two threads.
 */
final class Wire implements AutoCloseable {

    private static final int TIMEOUT_MS = 30_000;
    private static final byte[] HEAD_END = {'\r', '\n', '\r', '\n'};

    private final int port;
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private byte[] buffer = new byte[65_536];
    private int from;
    private int to;
    private byte[] body = new byte[65_536];
    private int bodyLength;

    Wire(int port) {
        this.port = port;
    }

    /**
     * What came back.
     *
     * @param status the HTTP status
     * @param head status line and headers
     * @param bytes the length of the body
     */
    record Answer(int status, String head, int bytes) {

        /** A header's first value; empty when it is not there. */
        String header(String name) {
            String wanted = "\r\n" + name + ":";
            for (int at = 0; at + wanted.length() <= head.length(); at++) {
                if (head.regionMatches(true, at, wanted, 0, wanted.length())) {
                    int end = head.indexOf("\r\n", at + 2);
                    return head.substring(at + wanted.length(), end < 0 ? head.length() : end)
                            .strip();
                }
            }
            return "";
        }
    }

    /**
     * Sends a request and reads its answer to the end. The body stays readable with {@link #text()} until the next one.
     *
     * @param request head and body
     */
    Answer send(byte[] request) throws IOException {
        if (socket == null) {
            open();
        }
        out.write(request);
        String head = head();
        Answer bare = new Answer(Integer.parseInt(head.substring(9, 12)), head, 0);
        bodyLength = 0;
        if (bare.header("Transfer-Encoding").equalsIgnoreCase("chunked")) {
            chunks();
        } else {
            String length = bare.header("Content-Length");
            take(length.isEmpty() ? 0 : Integer.parseInt(length));
        }
        if (bare.header("Connection").equalsIgnoreCase("close")) {
            close();
        }
        return new Answer(bare.status(), head, bodyLength);
    }

    /** The body of the last answer. */
    String text() {
        return new String(body, 0, bodyLength, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }

    private void open() throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MS);
        socket.connect(new InetSocketAddress("127.0.0.1", port), TIMEOUT_MS);
        in = socket.getInputStream();
        out = socket.getOutputStream();
        from = 0;
        to = 0;
    }

    private String head() throws IOException {
        int searched = from;
        while (true) {
            for (int at = searched; at + 4 <= to; at++) {
                if (Arrays.equals(buffer, at, at + 4, HEAD_END, 0, 4)) {
                    String head = new String(buffer, from, at - from, StandardCharsets.ISO_8859_1);
                    from = at + 4;
                    return head;
                }
            }
            int read = to - from;
            more();
            searched = Math.max(from, from + read - 3);
        }
    }

    private void chunks() throws IOException {
        while (true) {
            int length = Integer.parseInt(line().split(";")[0].strip(), 16);
            take(length);
            line();
            if (length == 0) {
                return;
            }
        }
    }

    private String line() throws IOException {
        int at = from;
        while (true) {
            for (; at + 2 <= to; at++) {
                if (buffer[at] == '\r' && buffer[at + 1] == '\n') {
                    String line = new String(buffer, from, at - from, StandardCharsets.ISO_8859_1);
                    from = at + 2;
                    return line;
                }
            }
            int read = at - from;
            more();
            at = from + read;
        }
    }

    private void take(int length) throws IOException {
        if (bodyLength + length > body.length) {
            body = Arrays.copyOf(body, 2 * (bodyLength + length));
        }
        int wanted = length;
        while (wanted > 0) {
            if (from == to) {
                more();
            }
            int there = Math.min(wanted, to - from);
            System.arraycopy(buffer, from, body, bodyLength, there);
            from += there;
            bodyLength += there;
            wanted -= there;
        }
    }

    /** Reads on; what is not used yet moves to the front. */
    private void more() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        if (to == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * to);
        }
        int read = in.read(buffer, to, buffer.length - to);
        if (read < 0) {
            throw new EOFException("The server closed the connection in the middle of an answer.");
        }
        to += read;
    }
}

package org.hearth.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Books as a program would: a token, a key of its own for every booking, one connection kept open. */
final class BookByApi implements Act {

    private static final int CREATED = 201;
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    private final Wire wire;
    private final int port;
    private final Candidates candidates;

    BookByApi(int port, Candidates candidates) {
        this.wire = new Wire(port);
        this.port = port;
        this.candidates = candidates;
    }

    @Override
    public int once() throws IOException {
        Candidate candidate = candidates.next();
        if (candidate == null) {
            return NOTHING_LEFT;
        }
        return send(wire, port, candidate, "CONFIRMED").bytes();
    }

    @Override
    public void end() throws IOException {
        wire.close();
    }

    /** Books, refuses any other answer than the status, and tells the booking's id. */
    static String book(Wire wire, int port, Candidate candidate, String status) throws IOException {
        send(wire, port, candidate, status);
        Matcher id = ID.matcher(wire.text());
        if (!id.find()) {
            throw new IOException("A booking came back without its id: " + wire.text());
        }
        return id.group(1);
    }

    private static Wire.Answer send(Wire wire, int port, Candidate candidate, String status) throws IOException {
        String body = "{\"person\":\"" + candidate.person() + "\",\"engagement\":\"" + candidate.engagement() + "\"}";
        Wire.Answer answer = wire.send(post(
                port,
                "/api/v1/sessions/" + candidate.session() + "/bookings",
                candidate.lead().token(),
                body));
        if (answer.status() != CREATED || !wire.text().contains("\"" + status + "\"")) {
            throw new IOException("A booking was answered with " + answer.status() + ": " + wire.text());
        }
        return answer;
    }

    /** A request with a body, by somebody's token, under a key of its own. */
    static byte[] post(int port, String path, String token, String body) {
        return ("POST " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAuthorization: Bearer " + token
                        + "\r\nIdempotency-Key: " + UUID.randomUUID()
                        + "\r\nContent-Type: application/json\r\nAccept: application/json\r\n" + "Content-Length: "
                        + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }
}

package org.hearth.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Books as a program would: a token, a key of its own for every booking, one connection kept open. */
final class BookByApi implements Act {

    private static final int CREATED = 201;

    private final Wire wire;
    private final int port;
    private final Wishes wishes;

    BookByApi(int port, Wishes wishes) {
        this.wire = new Wire(port);
        this.port = port;
        this.wishes = wishes;
    }

    @Override
    public int once() throws IOException {
        Wish wish = wishes.next();
        if (wish == null) {
            return NOTHING_LEFT;
        }
        Wire.Answer answer = wire.send(request(wish));
        if (answer.status() != CREATED || !wire.text().contains("\"CONFIRMED\"")) {
            throw new IOException("A booking was answered with " + answer.status() + ": " + wire.text());
        }
        return answer.bytes();
    }

    @Override
    public void end() throws IOException {
        wire.close();
    }

    private byte[] request(Wish wish) {
        String body = "{\"person\":\"" + wish.person() + "\",\"engagement\":\"" + wish.engagement() + "\"}";
        return ("POST /api/v1/sessions/" + wish.session() + "/bookings HTTP/1.1\r\nHost: localhost:" + port
                        + "\r\nAuthorization: Bearer " + wish.lead().token() + "\r\nIdempotency-Key: "
                        + UUID.randomUUID() + "\r\nContent-Type: application/json\r\nAccept: application/json\r\n"
                        + "Content-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }
}

package org.hearth.bench;

import java.io.IOException;
import java.util.List;

/** Asks for one page after the other over one connection kept open, and looks whether each is the expected one. */
final class Visit implements Act {

    private static final int OK = 200;

    private final Wire wire;
    private final List<byte[]> requests;
    private final String sign;
    private final int times;
    private int next;

    /**
     * @param sign what stands on the page when it is the expected one
     * @param times how often
     */
    Visit(int port, List<byte[]> requests, int first, String sign, int times) {
        this.wire = new Wire(port);
        this.requests = requests;
        this.next = first;
        this.sign = sign;
        this.times = times;
    }

    @Override
    public int once() throws IOException {
        Wire.Answer answer = wire.send(requests.get(next++ % requests.size()));
        if (answer.status() != OK || !shows(wire.text())) {
            throw new IOException(
                    "A page was answered with " + answer.status() + " or without its " + times + " rows.");
        }
        return answer.bytes();
    }

    private boolean shows(String page) {
        int found = 0;
        for (int at = page.indexOf(sign); at >= 0; at = page.indexOf(sign, at + sign.length())) {
            found++;
        }
        return found == times;
    }

    @Override
    public void end() throws IOException {
        wire.close();
    }
}

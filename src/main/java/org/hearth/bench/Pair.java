package org.hearth.bench;

/**
 * Hearth and its floor under one load, in rounds that took turns.
 *
 * @param hearthWrites rows Hearth's booking inserts and updates, or null where nothing is written
 * @param floorWrites the same of the floor
 */
record Pair(Figure hearth, Figure floor, Writes hearthWrites, Writes floorWrites) {

    /**
     * What the database did for one booking on average.
     *
     * @param inserted rows
     * @param updated rows
     * @param statements it was asked
     */
    record Writes(double inserted, double updated, double statements) {}

    /** Hearth's throughput as a share of the floor's. */
    double ratio() {
        return hearth.rate() / floor.rate();
    }

    int clients() {
        return hearth.clients();
    }
}

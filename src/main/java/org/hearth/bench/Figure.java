package org.hearth.bench;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Several rounds of one thing under one load; what is told of them is the median.
 *
 * @param rounds in the order they were made
 * @param costs of the same rounds
 */
record Figure(List<Round> rounds, List<Cost> costs) {

    int clients() {
        return rounds.get(0).clients();
    }

    /** Good answers per second. */
    double rate() {
        return median(rounds, Round::rate);
    }

    /** Milliseconds within which the share of the answers came. */
    double millis(double share) {
        return median(rounds, round -> round.millis(share));
    }

    /** Answers that were not the expected one, in all rounds. */
    int errors() {
        return rounds.stream().mapToInt(Round::errors).sum();
    }

    /** Good answers in all rounds. */
    int count() {
        return rounds.stream().mapToInt(Round::count).sum();
    }

    /** Bytes of an answer on average. */
    long size() {
        return rounds.get(0).size();
    }

    Cost cost() {
        return new Cost(median(costs, Cost::server), median(costs, Cost::database), median(costs, Cost::clients));
    }

    /** The slowest and the quickest round, in answers per second. */
    String spread() {
        double least = rounds.stream().mapToDouble(Round::rate).min().orElse(0);
        double most = rounds.stream().mapToDouble(Round::rate).max().orElse(0);
        return "%.0f–%.0f".formatted(least, most);
    }

    private static <T> double median(List<T> all, ToDoubleFunction<T> what) {
        List<T> sorted = all.stream().sorted(Comparator.comparingDouble(what)).toList();
        double upper = what.applyAsDouble(sorted.get(sorted.size() / 2));
        double lower = what.applyAsDouble(sorted.get((sorted.size() - 1) / 2));
        return (upper + lower) / 2;
    }
}

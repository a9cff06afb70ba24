package org.hearth.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What one run found, as it comes in. */
final class Results {

    /** A pair of figures at one size. */
    record Sized(String size, Pair pair) {}

    final List<Double> bareStarts = new ArrayList<>();
    final List<Double> hearthStarts = new ArrayList<>();
    final List<Sized> bookings = new ArrayList<>();
    final List<Sized> pages = new ArrayList<>();
    final Map<String, Double> loading = new LinkedHashMap<>();
    final Map<String, Long> sessions = new LinkedHashMap<>();
    final Map<String, Double> resident = new LinkedHashMap<>();
    final Map<String, Double> databaseResident = new LinkedHashMap<>();
    final Map<String, Boolean> verified = new LinkedHashMap<>();
    Figure fewWait;
    Figure manyWait;
    Figure fewWish;
    Figure manyWish;
    Figure statement;
    int statementLines;
    Figure asking;
    final Map<String, Figure> countyLevels = new LinkedHashMap<>();
    final Map<String, Figure> nationalLevels = new LinkedHashMap<>();
    double cascadeBegun;
    int cascadeAwards;
    double firstStart;
    double firstLoading;
    String loadBefore = "";
    String durability = "";

    /** The pair at a size with so many clients, or null when it was not measured. */
    static Pair at(List<Sized> figures, String size, int clients) {
        return figures.stream()
                .filter(each -> each.size().equals(size) && each.pair().clients() == clients)
                .map(Sized::pair)
                .findFirst()
                .orElse(null);
    }

    /** Answers that were not the expected one, anywhere. */
    int errors() {
        return errors(bookings)
                + errors(pages)
                + Stream.of(countyLevels, nationalLevels)
                        .flatMap(levels -> levels.values().stream())
                        .mapToInt(Figure::errors)
                        .sum()
                + Stream.of(asking, fewWait, manyWait, fewWish, manyWish, statement)
                        .filter(Objects::nonNull)
                        .mapToInt(Figure::errors)
                        .sum();
    }

    private static int errors(List<Sized> figures) {
        return figures.stream()
                .mapToInt(each ->
                        each.pair().hearth().errors() + each.pair().floor().errors())
                .sum();
    }
}

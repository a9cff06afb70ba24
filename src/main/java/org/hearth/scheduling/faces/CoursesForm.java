package org.hearth.scheduling.faces;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hearth.scheduling.SearchFacet;
import org.hearth.scheduling.SearchFacets;
import org.hearth.scheduling.SearchFor;
import org.hearth.web.Here;
import org.hearth.web.Show;

/** The filter next to the results: what it offers in words, and what is chosen as chips. */
public final class CoursesForm {

    private final SearchFor wanted;
    private final SearchFacets facets;
    private final Here here;
    private final Show show;
    private final List<CoursesChip> chips = new ArrayList<>();
    private final List<CoursesSelect> selects = new ArrayList<>();
    private final List<SearchFacet> topics;

    CoursesForm(SearchFor wanted, SearchFacets facets, Here here, Show show) {
        this.wanted = wanted;
        this.facets = facets;
        this.here = here;
        this.show = show;
        chip(
                "q",
                wanted.wish().text(),
                CoursesWords.say("courses.chip.q", wanted.wish().text()));
        topics = offered("topic", facets.topics(), SearchFacet::label);
        select("programme", facets.programmes(), SearchFacet::label);
        select("when", facets.months(), facet -> show.month(YearMonth.parse(facet.value())));
        dates();
        select("locality", facets.localities(), CoursesForm::place);
        select("language", facets.languages(), SearchFacet::label);
        select("mode", facets.modes(), facet -> CoursesWords.text("mode." + facet.value()));
        select("level", facets.levels(), facet -> CoursesWords.text("level." + facet.value()));
        select("age", facets.ages(), facet -> CoursesWords.text("age." + facet.value()));
        select("role", facets.roles(), SearchFacet::label);
        if (wanted.free()) {
            chip("free", "1", CoursesWords.text("courses.chip.free"));
        }
    }

    private static String place(SearchFacet facet) {
        return facet.label() == null ? CoursesWords.text("courses.nowhere") : facet.label();
    }

    private void dates() {
        boolean month = facets.months().stream().anyMatch(SearchFacet::chosen);
        if (!month) {
            chip("from", wanted.from());
            chip("to", wanted.to());
        }
    }

    private void chip(String name, LocalDate date) {
        if (date != null) {
            chip(name, date.toString(), CoursesWords.say("courses.chip." + name, show.date(date)));
        }
    }

    private void chip(String name, String value, String label) {
        if (!value.isEmpty()) {
            chips.add(new CoursesChip(label, here.without(name, value)));
        }
    }

    private void select(String name, List<SearchFacet> given, Function<SearchFacet, String> label) {
        List<SearchFacet> offered = offered(name, given, label);
        if (!offered.isEmpty()) {
            selects.add(new CoursesSelect(
                    name, CoursesWords.text("courses." + name), CoursesWords.text("courses.any." + name), offered));
        }
    }

    private List<SearchFacet> offered(String name, List<SearchFacet> given, Function<SearchFacet, String> label) {
        List<SearchFacet> offered = new ArrayList<>();
        for (SearchFacet facet : given) {
            if (facet.chosen()) {
                chip(name, facet.value(), label.apply(facet));
            }
            if (facet.chosen() || facet.count() > 0) {
                String counted = label.apply(facet) + " (" + CoursesWords.number(facet.count()) + ")";
                offered.add(new SearchFacet(facet.value(), counted, facet.count(), facet.chosen()));
            }
        }
        return offered;
    }

    public List<CoursesChip> getChips() {
        return chips;
    }

    public List<SearchFacet> getTopics() {
        return topics;
    }

    public List<CoursesSelect> getSelects() {
        return selects;
    }

    /** The words asked for. */
    public String getWords() {
        return wanted.wish().text();
    }

    /** The first day asked for, when it is not a whole month that was chosen. */
    public LocalDate getFrom() {
        return facets.months().stream().anyMatch(SearchFacet::chosen) ? null : wanted.from();
    }

    /** The last day asked for, when it is not a whole month that was chosen. */
    public LocalDate getTo() {
        return facets.months().stream().anyMatch(SearchFacet::chosen) ? null : wanted.to();
    }

    public boolean isFree() {
        return wanted.free();
    }

    /** {@code Free places now (12)}. */
    public String getFreeLabel() {
        return CoursesWords.say("courses.free-now", facets.free());
    }

    public boolean isMostPlaces() {
        return wanted.mostPlaces();
    }
}

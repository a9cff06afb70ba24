package org.hearth.it.http;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** One form of a page, sent as a browser without scripts sends it, with one kind of thing nobody should type at a time. */
final class FormTrial {

    private static final String STATE = "jakarta.faces.ViewState";
    private static final String MARKUP = "<script>alert(1)</script>'\"&amp; =cmd()|'/C calc'!A0 🎉 Ŵyn Siân";

    /** What no box takes; whatever it is sent to, it is refused and nothing is written. */
    private static final Map<String, String> NEVER =
            Map.of("10,000 letters", "x".repeat(10_000), "control signs", "a\u0000b\u0007c\u001bd");

    /** What no box for a number takes. */
    private static final List<String> NO_NUMBERS = List.of("-1", "99999999999999999999", "1e400", "1e-400", "seven");

    /** What some boxes take, and others refuse. */
    private static final List<String> SOMETIMES = List.of(
            MARKUP,
            "   ",
            "0",
            "1.5",
            "2026-02-30",
            "1999-01-01",
            "25:61",
            "yesterday",
            "'; drop table person; --",
            "#{7*7} ${7*7}");

    private static final Map<String, String> PLAUSIBLE =
            Map.of("date", LocalDate.now(ZoneId.of("Europe/London")).toString(), "time", "10:00");

    /** What a draft may leave open; publishing asks for it. */
    private static final Set<String> LATER = Set.of("/admin/course summary", "/admin/course topic");

    /** Pages and boxes that were tried one by one; the same form in another state gets the most telling faults alone. */
    private final Set<String> known;

    private final Sights.Sight sight;
    private final String id;
    private final Verdicts wrong;
    private final String about;
    private FormOnPage form;
    private FormOnPage.Control main;
    private String state;
    private int sent;

    FormTrial(Sights.Sight sight, String id, Verdicts wrong, Set<String> known) {
        this.sight = sight;
        this.known = known;
        this.id = id;
        this.wrong = wrong;
        this.about = sight.address() + " " + id;
    }

    /** Tries everything. Answers how often the form was sent. */
    int everything(String foreignId) {
        if (!afresh()) {
            return 0;
        }
        form.controls().stream()
                .filter(each -> each.name().contains("j_idt"))
                .forEach(each -> wrong.add(about + " has a box whose name changes with the page: " + each.name()));
        Watch.quietly(this::withoutItsPage);
        boolean typed = has(FormOnPage.Control::typed);
        if (!typed && !has(FormOnPage.Control::chosen)) {
            return sent;
        }
        for (FormOnPage.Control button : form.buttons()) {
            Watch.quietly(() -> noChoice(button, foreignId));
            Watch.quietly(() -> never(button));
        }
        if (typed) {
            Watch.quietly(this::leftOut);
            Watch.quietly(this::backwards);
            boolean first = known.add(sight.page()
                    + form.controls().stream().map(FormOnPage.Control::name).toList());
            if (first) {
                Watch.quietly(this::oneByOne);
            }
            for (String value : first ? SOMETIMES : List.of(MARKUP)) {
                Watch.alone(() -> send(main, FormOnPage.Control::typed, value, ""));
            }
        }
        return sent;
    }

    /** Somebody else changed everything since the page was shown: the form says so, and nothing is written. */
    void stale(Runnable meanwhile) {
        if (!afresh()) {
            wrong.add(about + " was not there to be changed");
            return;
        }
        for (FormOnPage.Control button : form.buttons()) {
            Map<String, String> values = form.untouched(button);
            for (FormOnPage.Control each : form.controls()) {
                if (each.type().equals("radio")) {
                    values.putIfAbsent(each.name(), each.value());
                } else if (each.value().isBlank() && each.needed()) {
                    values.put(each.name(), plausible(each));
                }
            }
            meanwhile.run();
            Watch watch = new Watch();
            HttpResponse<String> answer = post(values);
            String told = what(button, "stale");
            wrong.harmless(told, answer);
            wrong.refused(told, answer);
            wrong.unchanged(told, watch);
            if (!answer.body().contains("Somebody else changed this")) {
                wrong.add(told + " does not say that somebody else changed it but " + Verdicts.summary(answer));
            }
            if (!afresh()) {
                return;
            }
        }
    }

    private static String plausible(FormOnPage.Control box) {
        if (box.chosen()) {
            return box.other();
        }
        return box.number() ? "1" : PLAUSIBLE.getOrDefault(box.type(), "Changed");
    }

    /** A form sent by somebody who has not got its page, or made up which page it was. */
    private void withoutItsPage() {
        Watch watch = new Watch();
        for (String made : List.of("", "0:0", "-7:12345", "<b>")) {
            for (FormOnPage.Control button : form.buttons().stream().limit(2).toList()) {
                Map<String, String> values = form.untouched(button);
                values.put(STATE, made);
                wrong.harmless(about + " of page " + made, post(values));
            }
        }
        wrong.unchanged(about + " without its page", watch);
    }

    private void noChoice(FormOnPage.Control button, String foreignId) {
        if (!has(FormOnPage.Control::chosen)) {
            return;
        }
        for (String value : List.of("NO_SUCH_CHOICE", foreignId)) {
            Watch watch = new Watch();
            send(button, FormOnPage.Control::chosen, value, "choice")
                    .ifPresent(answer -> wrong.refused(what(button, "choice " + value), answer));
            wrong.unchanged(what(button, "choice " + value), watch);
        }
    }

    private void never(FormOnPage.Control button) {
        if (form.controls().stream().noneMatch(before(button))) {
            return;
        }
        NEVER.forEach((fault, value) -> {
            Watch watch = new Watch();
            send(button, before(button), value, fault).ifPresent(answer -> wrong.refused(what(button, fault), answer));
            wrong.unchanged(what(button, fault), watch);
        });
    }

    /** Each answer that is asked for and not marked as optional is left out. */
    private void leftOut() {
        Watch watch = new Watch();
        for (FormOnPage.Control box : form.controls()) {
            String fault = "without " + box.name();
            if (box.typed() && box.needed() && !LATER.contains(sight.page() + " " + box.name())) {
                send(following(box), named(box), "", fault)
                        .ifPresent(answer -> wrong.refused(what(following(box), fault), answer));
            }
        }
        wrong.unchanged(about + " with something left out", watch);
    }

    private void oneByOne() {
        Watch watch = new Watch();
        for (FormOnPage.Control box :
                form.controls().stream().filter(FormOnPage.Control::typed).toList()) {
            Set<String> values = new java.util.LinkedHashSet<>(NEVER.values());
            if (box.number()) {
                values.addAll(NO_NUMBERS);
            }
            FormOnPage.Control button = following(box);
            for (String value : values) {
                send(button, named(box), value, box.name())
                        .ifPresent(answer ->
                                wrong.refused(what(button, box.name() + " " + Verdicts.start(value)), answer));
            }
        }
        wrong.unchanged(about + " with one box at fault", watch);
    }

    /** An end before its start: in every pair of boxes called from and to. */
    private void backwards() {
        for (FormOnPage.Control from : form.controls()) {
            String other = from.name().replaceAll("from$", "to").replaceAll("From$", "To");
            Optional<FormOnPage.Control> to = form.controls().stream()
                    .filter(each -> each.name().equals(other) && !other.equals(from.name()))
                    .findFirst();
            if (to.isEmpty() || !Set.of("date", "time").contains(from.type())) {
                continue;
            }
            boolean day = from.type().equals("date");
            Watch watch = new Watch();
            Map<String, String> values = form.untouched(main);
            values.put(STATE, state);
            values.put(from.name(), day ? "2031-05-02" : "16:00");
            values.put(to.get().name(), day ? "2031-05-01" : "15:59");
            HttpResponse<String> answer = post(values);
            String fault = what(main, other + " before " + from.name());
            wrong.harmless(fault, answer);
            wrong.refused(fault, answer);
            wrong.unchanged(fault, watch);
            afresh();
        }
    }

    /** The button a box belongs to: the first that comes after it, else the form's first. */
    private FormOnPage.Control following(FormOnPage.Control box) {
        List<FormOnPage.Control> all = form.controls();
        return all.stream()
                .skip(Math.max(0, all.indexOf(box)))
                .filter(each -> each.type().equals("submit"))
                .findFirst()
                .orElse(main);
    }

    /** The boxes people fill in before they press a button. */
    private Predicate<FormOnPage.Control> before(FormOnPage.Control button) {
        List<FormOnPage.Control> all = form.controls();
        return each -> each.typed() && all.indexOf(each) < all.indexOf(button);
    }

    private static Predicate<FormOnPage.Control> named(FormOnPage.Control box) {
        return each -> each.name().equals(box.name());
    }

    private boolean has(Predicate<FormOnPage.Control> kind) {
        return form.controls().stream().anyMatch(kind);
    }

    private String what(FormOnPage.Control button, String fault) {
        return about + "/" + button.name() + " " + fault;
    }

    /** Reads the form anew; whether it is still there. */
    private boolean afresh() {
        Optional<FormOnPage> now = sight.form(id);
        if (now.isEmpty() || now.get().buttons().isEmpty()) {
            return false;
        }
        form = now.get();
        main = form.buttons().get(0);
        state = form.held(STATE);
        return true;
    }

    /** Fills the same thing into some boxes of the form as it first stood, and presses a button. */
    private Optional<HttpResponse<String>> send(
            FormOnPage.Control button, Predicate<FormOnPage.Control> which, String value, String fault) {
        if (form.held(button.name()) == null) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>(form.untouched(button));
        List<FormOnPage.Control> touched =
                form.controls().stream().filter(which).toList();
        touched.forEach(each -> values.put(each.name(), value));
        values.put(STATE, state);
        HttpResponse<String> answer = post(values);
        String told = what(button, fault + " " + Verdicts.start(value));
        wrong.harmless(told, answer);
        Optional<FormOnPage> again = Sights.Sight.form(answer.body(), id);
        if (answer.statusCode() == 200 && answer.body().contains("id=\"errors\"")) {
            wrong.kept(told, again, touched, value);
        }
        if (answer.statusCode() == 302 || answer.statusCode() == 303) {
            String next = answer.headers().firstValue("Location").orElse("/").replaceFirst("^https?://[^/]*", "");
            wrong.harmless(told + " then " + next, sight.visitor().get(next));
        }
        if (again.isPresent()) {
            state = again.get().held(STATE);
        } else if (!afresh()) {
            form = FormOnPage.of("<form id=\"gone\"></form>").get(0);
        }
        return Optional.of(answer);
    }

    private HttpResponse<String> post(Map<String, String> values) {
        sent++;
        return sight.visitor().post(form.action().isEmpty() ? sight.address() : form.action(), values);
    }
}

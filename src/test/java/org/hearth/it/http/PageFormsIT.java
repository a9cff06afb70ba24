package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearth.it.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every form of every page, sent as a browser without scripts sends it, with what nobody should type: the page says so
 * in a sentence, what was typed is still there, nothing is written, and nothing of the inside of the server shows.
 */
@ArquillianTest
@RunAsClient
class PageFormsIT {

    private static final String MARKUP = "<script>alert(1)</script>'\"&amp; =cmd()|'/C calc'!A0 🎉 Ŵyn Siân";

    /** What no box takes; whatever it is sent to, nothing may be written. */
    private static final Map<String, String> NEVER =
            Map.of("10,000 letters", "x".repeat(10_000), "control signs", "a\u0000b\u0007c\u001bd");

    /** What some boxes take, and others refuse. */
    private static final List<String> SOMETIMES = List.of(
            MARKUP,
            "   ",
            "0",
            "-1",
            "1.5",
            "99999999999999999999",
            "1e400",
            "2026-02-30",
            "1999-01-01",
            "25:61",
            "yesterday",
            "'; drop table person; --",
            "#{7*7} ${7*7}");

    /** Parts of pages that only show in a state no visitor of this test is in; the rest of the suite goes there. */
    private static final Set<String> NOT_SEEN = Set.of("/set-password form", "/c form");

    /** What looking at a page writes: that somebody looked, and the key behind the code at the door. */
    private static final Set<String> LOOKING = Set.of("audit_event", "check_in_key");

    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"");
    private static final Pattern IN_FILE = Pattern.compile("<hearth:form id=\"([a-zA-Z-]+)\"");

    /** A page in a state: the visitor, its address, and which page file it is. */
    private record Sight(PageVisitor visitor, String address, String page) {}

    @Test
    @Tag("unproven")
    void nothing_typed_into_a_form_breaks_it_is_lost_or_is_wrongly_kept() {
        List<String> wrong = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (String address : addresses()) {
            Sight sight = sight(address);
            for (String id : forms(sight)) {
                seen.add(sight.page() + " " + id);
                withoutItsPage(sight, id, wrong);
                everything(sight, id, wrong);
            }
        }
        Set<String> unseen = new TreeSet<>(inFiles());
        unseen.removeAll(seen);
        unseen.removeAll(NOT_SEEN);

        assertEquals("", String.join("\n", wrong));
        assertEquals(Set.of(), unseen, "forms of pages that were not tried");
    }

    @Test
    void nothing_in_an_address_breaks_a_page() throws IOException {
        List<String> wrong = new ArrayList<>();
        Pattern parameter = Pattern.compile("<f:viewParam name=\"([a-zA-Z]+)\"");
        Sight any = sight("/home");
        Watch watch = new Watch();
        for (String page : Surface.pages()) {
            String file = Files.readString(file(page));
            Matcher names = parameter.matcher(file);
            while (names.find()) {
                for (String value : List.of(
                        "%3Cscript%3Ealert(1)%3C/script%3E",
                        "%27%20or%201=1--",
                        "%00%07",
                        "%F0%9F%8E%89%C5%B4",
                        "-1",
                        "99999999999999999999",
                        "2026-02-30",
                        "2026-13",
                        "",
                        "%20",
                        "x".repeat(3_000))) {
                    String address = page + "?" + names.group(1) + "=" + value;
                    check(start(address), any.visitor().get(address), wrong);
                }
            }
        }

        unchanged(watch, "looking", wrong);
        assertEquals("", String.join("\n", wrong));
    }

    /** A form sent by somebody who has not got its page, or made up which page it was. */
    private static void withoutItsPage(Sight sight, String id, List<String> wrong) {
        FormOnPage form = form(sight.visitor().get(sight.address()).body(), id).orElseThrow();
        Watch watch = new Watch();
        for (String state : List.of("", "0:0", "-7:12345", "<b>")) {
            for (FormOnPage.Control button : form.buttons().stream().limit(2).toList()) {
                Map<String, String> values = form.untouched(button);
                values.put("jakarta.faces.ViewState", state);
                String about = sight.address() + " " + id + " of page " + state;
                check(about, sent(sight, form, values), wrong);
                unchanged(watch, about, wrong);
            }
        }
    }

    /** Every fault in a form: in all its boxes at once, and in one after the other. */
    private static void everything(Sight sight, String id, List<String> wrong) {
        FormOnPage first = form(sight.visitor().get(sight.address()).body(), id).orElseThrow();
        boolean typed = first.controls().stream().anyMatch(FormOnPage.Control::typed);
        boolean chosen = first.controls().stream().anyMatch(FormOnPage.Control::chosen);
        if (!first.isPost() || !typed && !chosen) {
            return;
        }
        for (String button :
                first.buttons().stream().map(FormOnPage.Control::name).toList()) {
            Watch watch = new Watch();
            String about = sight.address() + " " + id + "/" + button + " ";
            if (chosen) {
                all(sight, id, button, FormOnPage.Control::chosen, "NO_SUCH_CHOICE", about + "no choice", wrong);
                unchanged(watch, about + "no choice", wrong);
            }
            if (!typed) {
                continue;
            }
            NEVER.forEach((fault, value) -> {
                all(sight, id, button, FormOnPage.Control::typed, value, about + fault, wrong);
                unchanged(watch, about + fault, wrong);
            });
            boolean main = button.equals(first.buttons().get(0).name());
            for (String value : main ? SOMETIMES : List.of(MARKUP)) {
                all(sight, id, button, FormOnPage.Control::typed, value, about + start(value), wrong);
            }
        }
        for (String name : first.controls().stream()
                .filter(FormOnPage.Control::typed)
                .map(FormOnPage.Control::name)
                .distinct()
                .toList()) {
            String button =
                    first.buttons().isEmpty() ? "" : first.buttons().get(0).name();
            for (String value : List.of(NEVER.get("10,000 letters"), NEVER.get("control signs"), MARKUP)) {
                String about = sight.address() + " " + id + " " + name + " " + start(value);
                all(sight, id, button, each -> each.name().equals(name), value, about, wrong);
            }
        }
    }

    private static void all(
            Sight sight,
            String id,
            String button,
            java.util.function.Predicate<FormOnPage.Control> which,
            String value,
            String about,
            List<String> wrong) {
        Optional<FormOnPage> found = form(sight.visitor().get(sight.address()).body(), id);
        Optional<FormOnPage.Control> pressed = found.stream()
                .flatMap(form -> form.buttons().stream())
                .filter(each -> each.name().equals(button))
                .findFirst();
        if (pressed.isEmpty()) {
            return;
        }
        Map<String, String> values = found.get().untouched(pressed.get());
        List<FormOnPage.Control> touched =
                found.get().controls().stream().filter(which).toList();
        touched.forEach(each -> values.put(each.name(), value));
        HttpResponse<String> answer = sent(sight, found.get(), values);
        check(about, answer, wrong);
        if (answer.statusCode() == 200 && answer.body().contains("id=\"errors\"")) {
            kept(about, answer, id, touched, value, wrong);
        }
    }

    /** What was typed stands where it was typed; a secret never does. */
    private static void kept(
            String about,
            HttpResponse<String> answer,
            String id,
            List<FormOnPage.Control> touched,
            String value,
            List<String> wrong) {
        Optional<FormOnPage> again = form(answer.body(), id);
        if (again.isEmpty()) {
            wrong.add(about + ": the form is gone");
            return;
        }
        for (FormOnPage.Control each : touched) {
            String held = again.get().held(each.name());
            boolean secret = each.type().equals("password");
            String seen = held == null ? null : held.strip();
            // what a page cannot hold at all, like a null character, no browser types
            String typed =
                    value.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "").strip();
            boolean stays = seen != null
                    && seen.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffd]", "")
                            .equals(typed);
            if (each.typed() && !secret && !stays) {
                wrong.add(about + ": " + each.name() + " now holds " + start(String.valueOf(held)));
            }
            if (secret && held != null && !held.isEmpty()) {
                wrong.add(about + ": a secret is shown again");
            }
        }
    }

    private static void unchanged(Watch watch, String about, List<String> wrong) {
        List<String> written = watch.changed().stream()
                .filter(table -> !LOOKING.contains(table))
                .toList();
        if (!written.isEmpty()) {
            wrong.add(about + " wrote " + written);
        }
    }

    private static void check(String about, HttpResponse<String> answer, List<String> wrong) {
        String body = answer.body();
        boolean inside = Stream.of(
                        "Exception", "org.hearth.", "jakarta.el", "java.lang", "\tat ", "SQLSyntax", "<script>alert(1)")
                .anyMatch(body::contains);
        if (answer.statusCode() >= 500 || inside) {
            wrong.add(about + ": " + answer.statusCode() + (inside ? " tells of the inside " : " ") + start(body));
        }
        String next = answer.headers().firstValue("Location").orElse("/");
        if (!next.matches("(http://127.0.0.1:\\d+|http://localhost:\\d+)?/.*") || next.startsWith("//")) {
            wrong.add(about + ": leads away to " + next);
        }
    }

    private static HttpResponse<String> sent(Sight sight, FormOnPage form, Map<String, String> values) {
        return sight.visitor().post(form.action().isEmpty() ? sight.address() : form.action(), values);
    }

    private static Set<String> forms(Sight sight) {
        Set<String> ids = new TreeSet<>();
        String page = sight.visitor().get(sight.address()).body();
        FormOnPage.of(page).stream()
                .filter(FormOnPage::isPost)
                .map(FormOnPage::id)
                .forEach(ids::add);
        return STATE.matcher(page).find() ? ids : Set.of();
    }

    private static Optional<FormOnPage> form(String page, String id) {
        return FormOnPage.of(page).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static List<String> addresses() {
        try (Stream<String> rows = Files.lines(Path.of("src/test/resources/permission-matrix.csv"))) {
            List<String> found = new ArrayList<>(rows.map(row -> row.split(",")[0])
                    .filter(row -> row.startsWith("GET /") && !row.contains(Surface.API) && !row.contains("*"))
                    .map(row -> row.substring("GET ".length()))
                    .filter(row -> Surface.pages().contains(row.replaceAll("\\?.*", "")))
                    .toList());
            for (String step : List.of("course", "days", "place", "trainers", "offers", "check")) {
                found.add("/training/schedule?ref={session}&step=" + step);
            }
            found.add("/training/schedule?ref={session}&step=trainers&q=Ann");
            found.add("/training/booking?ref={booking}&who=Colleague");
            found.add("/training/book?session={session}&person={colleague}");
            found.add("/admin/account?person={nobody}");
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Somebody who may do everything, in a partnership of their own, with the thing in the state the page is for. */
    private static Sight sight(String address) {
        World.Partnership where = World.partnership();
        World.Someone who = World.someone(
                where.host(),
                "Keeper",
                "ADMINISTRATOR@PARTNERSHIP",
                "WORKFORCE_LEAD@PARTNERSHIP",
                "TRAINING_LEAD",
                "TRAINER");
        Things things = Things.of(where, World.someone(where.host(), "Ann"))
                .with("otherpartner", where.guest().id());
        String page = address.replaceAll("\\?.*", "");
        if (page.equals("/training/schedule") && address.contains("step=") || page.equals("/training/waive")) {
            World.run("update session set status = 'DRAFT' where id = ?", things.id("session"));
        }
        if (page.equals("/approvals")) {
            World.run("update booking set status = 'REQUESTED', approval = 'ASKED' where id = ?", things.id("booking"));
        }
        if (page.equals("/admin/course")) {
            things = things.with("course", things.id("draftcourse"));
        }
        if (page.equals("/training/roster")) {
            things.begin();
            things.walkIn();
        }
        if (page.equals("/training/conditions")) {
            World.run(
                    "update course set conditions = 'FULL_ATTENDANCE,PRACTICE_TASK' where id = ?", things.id("course"));
        }
        if (page.equals("/me/certificate")) {
            things = things.but(who);
        }
        if (address.contains("{nobody}")) {
            World.Someone fresh = World.someone(where.host(), "Fresh");
            World.run("delete from api_token where account_id = ?", fresh.account());
            World.run("delete from role_grant where account_id = ?", fresh.account());
            World.run("delete from account where id = ?", fresh.account());
            things = things.with("nobody", fresh.person());
        }
        World.run("delete from sign_in_throttle");
        boolean stranger = Set.of("/sign-in", "/set-up").contains(page);
        String filled = PermissionMatrixIT.filled("GET " + address, things).substring("GET ".length());
        return new Sight(stranger ? PageVisitor.nobody() : PageVisitor.as(who), filled, page);
    }

    /** Every form in the page files, by page. */
    private static Set<String> inFiles() {
        Set<String> found = new TreeSet<>();
        for (String page : Surface.pages()) {
            String file = read(file(page));
            Matcher forms = IN_FILE.matcher(file);
            while (forms.find()) {
                found.add(page + " " + forms.group(1));
            }
        }
        try (Stream<Path> parts = Files.list(Path.of("src/main/webapp/WEB-INF/scheduling"))) {
            parts.forEach(part -> {
                Matcher forms = IN_FILE.matcher(read(part));
                while (forms.find()) {
                    found.add("/training/schedule " + forms.group(1));
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private static Path file(String page) {
        return Path.of("src/main/webapp", page.equals("/") ? "index.xhtml" : page + ".xhtml");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String start(String text) {
        return text.substring(0, Math.min(60, text.length())).replaceAll("\\p{Cntrl}", "?");
    }
}

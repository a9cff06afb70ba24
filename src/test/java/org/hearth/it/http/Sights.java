package org.hearth.it.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.account.TokenSecret;
import org.hearth.it.ApproveLink;
import org.hearth.it.DoorCode;
import org.hearth.it.OfferLink;
import org.hearth.it.World;
import org.hearth.kernel.Identity;

/** Every page in the state it is for, as somebody who may do everything in a partnership of their own sees it. */
final class Sights {

    /** Pages of people who have not signed in. */
    private static final Set<String> STRANGERS = Set.of("/sign-in", "/set-up", "/set-password", "/offer", "/approve");

    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"");
    private static final Pattern IN_FILE = Pattern.compile("<hearth:form id=\"([a-zA-Z-]+)\"");

    private final World.Partnership where = World.partnership();
    private final World.Someone who = World.someone(
            where.host(),
            "Keeper",
            "ADMINISTRATOR@PARTNERSHIP",
            "WORKFORCE_LEAD@PARTNERSHIP",
            "TRAINING_LEAD",
            "TRAINER",
            "ASSESSOR");
    private PageVisitor keeper;

    /** A page in a state: the visitor, its address, and which page file it is. */
    record Sight(PageVisitor visitor, String address, String page) {

        /** A form of the page as it stands now; none where an earlier act has ended what it was for. */
        Optional<FormOnPage> form(String id) {
            return form(visitor.get(address).body(), id);
        }

        /** A form in an answer. */
        static Optional<FormOnPage> form(String page, String id) {
            return FormOnPage.of(page).stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst();
        }

        /** The ids of the page's forms that write. */
        Set<String> forms() {
            Set<String> ids = new TreeSet<>();
            String text = visitor.get(address).body();
            FormOnPage.of(text).stream()
                    .filter(FormOnPage::isPost)
                    .map(FormOnPage::id)
                    .forEach(ids::add);
            return STATE.matcher(text).find() ? ids : Set.of();
        }
    }

    /** Lets everything that has a version and belongs to the partnership have been changed. */
    void somebodyElseChangesEverything() {
        for (String table : tablesWithVersions()) {
            World.run("update " + table + " set version = version + 1 where partnership_id = ?", where.id());
        }
        World.run("update place_allocation set split_version = split_version + 1 where partnership_id = ?", where.id());
    }

    private static List<String> tablesWithVersions() {
        String names = World.text("select group_concat(distinct v.table_name) from information_schema.columns v"
                + " join information_schema.columns p on p.table_schema = v.table_schema and p.table_name = v.table_name"
                + " and p.column_name = 'partnership_id'"
                + " where v.table_schema = database() and v.column_name = 'version'");
        return List.of(names.split(","));
    }

    /** Every address of the permission matrix that shows a page, and each step and state that has forms of its own. */
    static List<String> addresses() {
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
            found.add("/training/waive?ref={session}&breach=scheduling.too-few-trainers&subject=0/2");
            found.add("/training/booking?ref={booking}&q=Colleague");
            found.add("/training/book?session={session}&person={colleague}");
            found.add("/admin/account?person={nobody}");
            found.add("/set-password?key={secret}");
            found.add("/c?t={door}");
            found.add("/training/arrive?t={personal}");
            found.add("/offer?t={offer}");
            found.add("/approve?t={askedlink}");
            found.add("/training/booking?ref={offered}");
            found.add("/training/booking?ref={together}");
            found.add("/training/wait?course={plaincourseref}&person={colleague}");
            found.add("/training/wish?ref={withdrawn}");
            found.add("/training/recall?programme={programme}&edition=E-1%20edition%201");
            found.add("/training/trainer?id={seatless}");
            found.add("/training/trainer?id={unsigned}");
            found.add("/training/group?id={workgroup}&meeting=1");
            found.add("/training/group?id={workgroup}&meeting=2");
            found.add("/training/parent-group?id={parentgroup}&session=1");
            found.add("/training/group?id={joinable}");
            found.add("/training/group?id={joined}");
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same, those of one page together; pages of many states come first. */
    static List<List<String>> addressesByPage() {
        Map<String, List<String>> byPage = addresses().stream()
                .collect(Collectors.groupingBy(
                        each -> each.replaceAll("\\?.*", ""), LinkedHashMap::new, Collectors.toList()));
        return byPage.values().stream()
                .sorted(Comparator.comparingInt((List<String> page) -> page.size())
                        .reversed())
                .toList();
    }

    /** The page with things of its own behind it, in the state it is for. */
    Sight at(String address) {
        try (Connection db = World.open()) {
            return World.in(db, () -> made(address));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Sight made(String address) {
        String page = address.replaceAll("\\?.*", "");
        Things things = Things.of(where, World.someone(where.host(), "Ann"))
                .with("otherpartner", where.guest().id());
        if (page.equals("/training/schedule") && address.contains("step=") || page.equals("/training/waive")) {
            World.run("update session set status = 'DRAFT' where id = ?", things.id("session"));
        }
        if (page.equals("/approvals")) {
            World.run("update booking set status = 'REQUESTED', approval = 'ASKED' where id = ?", things.id("booking"));
        }
        if (page.equals("/me/deputy")) {
            World.run("update approval_deputy set person_id = ? where id = ?", who.person(), things.id("deputy"));
        }
        if (page.equals("/admin/course")) {
            things = things.with("course", things.id("draftcourse"));
        }
        if (page.equals("/training/roster")) {
            things.begin();
            things.walkIn();
        }
        if (page.equals("/me/evaluation")) {
            attended(things);
            World.run("update course set conditions = 'EVALUATION' where id = ?", things.id("course"));
            World.run("update completion set person_id = ? where booking_id = ?", who.person(), things.id("booking"));
        }
        if (page.equals("/training/conditions")) {
            attended(things);
        }
        if (address.contains("step=trainers")) {
            World.run(
                    "insert into trainer_assignment (session_id, person_id, role) values (?, ?, 'LEAD')",
                    things.id("session"),
                    things.id("colleague"));
        }
        if (page.equals("/admin/one-mail")) {
            World.run("update outbox set status = 'FAILED' where id = ?", things.id("mail"));
        }
        if (address.contains("{joinable}")) {
            World.run("update completion set person_id = ? where booking_id = ?", who.person(), things.id("completed"));
            things = things.with("joinable", things.id("workgroup"));
        }
        if (address.contains("{joined}")) {
            World.run(
                    "insert into work_group_member (group_id, person_id, partner_id, added_by, added_at)"
                            + " values (?, ?, ?, ?, utc_timestamp(6))",
                    things.id("workgroup"),
                    who.person(),
                    who.partner().id(),
                    who.person());
            things = things.with("joined", things.id("workgroup"));
        }
        if (page.equals("/me/certificate")) {
            things = things.but(who);
        }
        if (address.contains("{secret}")) {
            things = things.with("secret", passwordLink(things.id("account")));
        }
        if (page.equals("/c")) {
            things = things.but(who);
            things.begin();
            things = things.with("door", DoorCode.of(things.id("session"), 1));
        }
        if (address.contains("{personal}")) {
            things.begin();
            things = things.with("personal", DoorCode.personal(things.id("booking")));
        }
        if (Set.of("/exchange/terms", "/exchange/in-kind").contains(page)) {
            // the page of the agreement was tried before, and may have ended it
            World.run(
                    "update agreement set kind = 'RECIPROCAL', from_date = '2020-01-01', to_date = null where id = ?",
                    where.agreement());
        }
        if (address.contains("{offer")) {
            World.run(
                    "update booking set status = 'OFFERED', offer_number = 1, offer_until = utc_timestamp(6) + interval 1 day"
                            + " where id = ?",
                    things.id("booking"));
            things = things.with("offered", things.id("booking"))
                    .with("offer", OfferLink.code("offer", things.id("booking"), 1));
        }
        if (address.contains("{together}")) {
            things.waitsTogether();
            things = things.with("together", things.id("booking"));
        }
        if (address.contains("{askedlink}")) {
            things = things.with("askedlink", ApproveLink.toSomeone(where.host(), things.id("booking")));
        }
        if (address.contains("{withdrawn}")) {
            World.run(
                    "update wish set status = 'WITHDRAWN', ended_at = utc_timestamp(6) where id = ?",
                    things.id("wish"));
            things = things.with("withdrawn", things.id("wish"));
        }
        if (address.contains("/scheme-back?")) {
            things.schemeAhead();
        }
        if (address.contains("{seatless}")) {
            things.candidate(World.someone(where.host(), "Cal"), "NOMINATED", "RELEASED");
            things = things.with("seatless", things.id("path"));
        }
        if (address.contains("{unsigned}")) {
            things.candidate(who, "NOMINATED", "SELECTED", "RELEASED", "TRAINED");
            things = things.with("unsigned", things.id("path"));
        }
        if (address.contains("{nobody}")) {
            things = things.with("nobody", withoutAccount());
        }
        String filled = PermissionMatrixIT.filled("GET " + address, things).substring("GET ".length());
        return new Sight(STRANGERS.contains(page) ? PageVisitor.nobody() : keeper(), filled, page);
    }

    /** Lets somebody have attended all of a course that asks for more than that. */
    private void attended(Things things) {
        World.run("update course set conditions = 'FULL_ATTENDANCE PRACTICE_TASK' where id = ?", things.id("course"));
        World.run(
                "insert into completion (booking_id, partnership_id, person_id, partner_id, course_id, session_id, outcome,"
                        + " minutes, settled_at) select id, partnership_id, person_id, partner_id, ?, session_id,"
                        + " 'FULL', 360, booked_at from booking where id = ?",
                things.id("course"),
                things.id("booking"));
    }

    private static String passwordLink(String account) {
        TokenSecret key = TokenSecret.fresh();
        World.run(
                "insert into password_link (id, account_id, secret_hash, created_at, expires_at)"
                        + " values (?, ?, ?, utc_timestamp(6), utc_timestamp(6) + interval 1 day)",
                Identity.next(),
                account,
                key.hash());
        return key.text();
    }

    private String withoutAccount() {
        World.Someone fresh = World.someone(where.host(), "Fresh");
        World.run("delete from api_token where account_id = ?", fresh.account());
        World.run("delete from role_grant where account_id = ?", fresh.account());
        World.run("delete from account where id = ?", fresh.account());
        return fresh.person();
    }

    private PageVisitor keeper() {
        World.run("delete from sign_in_throttle");
        if (keeper == null || !keeper.isSignedIn()) {
            keeper = PageVisitor.as(who);
        }
        // a session is noted as seen every five minutes, and not while somebody watches
        World.run("update account_session set seen_at = utc_timestamp(6) where account_id = ?", who.account());
        return keeper;
    }

    /** Every form in the page files, by page. */
    static Set<String> formsInFiles() {
        Set<String> found = new TreeSet<>();
        for (String page : Surface.pages()) {
            note(found, page, file(page));
        }
        try (Stream<Path> parts = Files.list(Path.of("src/main/webapp/WEB-INF/scheduling"))) {
            parts.forEach(part -> note(found, "/training/schedule", part));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private static void note(Set<String> found, String page, Path file) {
        try {
            Matcher forms = IN_FILE.matcher(Files.readString(file));
            while (forms.find()) {
                found.add(page + " " + forms.group(1));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The file of a page. */
    static Path file(String page) {
        return Path.of("src/main/webapp", page.equals("/") ? "index.xhtml" : page + ".xhtml");
    }
}

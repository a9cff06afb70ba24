package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hearth.it.Api;
import org.hearth.it.Desk;
import org.hearth.it.World;
import org.hearth.it.World.Someone;

/** What happens in random order when a session has begun, over HTTP and to a naive model: who comes, who does not, and who has their places. */
final class FirstMinutes {

    private static final int BEFORE = 9;
    private static final int MEANWHILE = 22;
    private static final int AFTERWARDS = 5;

    private final PlacesInTables tables;
    private final World.Session session;
    private final List<Someone> people;
    private final Someone lead;
    private final NaiveRoom model;
    private final Random chance;
    private int walkIns;

    FirstMinutes(PlacesInTables tables, Someone lead, NaiveRoom model, Random chance) {
        this.tables = tables;
        this.session = tables.session();
        this.people = tables.people();
        this.lead = lead;
        this.model = model;
        this.chance = chance;
    }

    /** Each step, in order; what it answers begins with what happened. */
    List<Supplier<String>> story() {
        List<Supplier<String>> story = new ArrayList<>();
        story.add(() -> began(10));
        add(story, BEFORE);
        story.add(() -> began(15));
        add(story, MEANWHILE);
        story.add(() -> began(30));
        add(story, AFTERWARDS);
        return story;
    }

    private void add(List<Supplier<String>> story, int steps) {
        for (int step = 0; step < steps; step++) {
            story.add(this::step);
        }
    }

    private String step() {
        return switch (chance.nextInt(12)) {
            case 0, 1 -> marked("HERE", pick(each -> model.isSure(each) && !model.isGivenOn(each)));
            case 2, 3, 4 -> marked("ABSENT", pick(model::isSure));
            case 5 -> marked(null, pick(model::isSure));
            case 6 -> marked("LATE", pick(model::isGivenOn));
            case 7 -> marked("LATE", pick(model::isTaken));
            case 8 -> walkIn();
            case 9 -> takes(pick(model::isCalled));
            case 10 -> chance.nextBoolean() ? takes(pick(model::isCalled)) : declines(pick(model::isCalled));
            default -> newcomer();
        };
    }

    /** What was offered is held until the beginning at the longest, and what was called for until its own moment. */
    private String began(int minutes) {
        Desk.beganAgo(session, minutes);
        World.run(
                "update booking b join place_allocation a on a.session_id = b.session_id set b.offer_until = a.first_start"
                        + " + interval if(b.status = 'OFFERED', 0, 30) minute where b.session_id = ? and b.offer_until is not null",
                session.id());
        Desk.fiveMinutesPass();
        model.began(minutes);
        return "began " + minutes + " minutes ago";
    }

    private String marked(String mark, Someone who) {
        if (who == null) {
            return takes(pick(model::isCalled));
        }
        boolean gone = model.isGivenOn(who.person());
        String missed = "LATE".equals(mark) ? ",\"minutesMissed\":16" : "";
        Api.Answer done = register("{\"marks\":[{\"booking\":\"" + booking(who) + "\",\"mark\":"
                + (mark == null ? "null" : "\"" + mark + "\"") + missed + "}]}");
        assertEquals(200, done.status(), done.body());
        model.mark(who.person(), mark == null ? null : !"ABSENT".equals(mark));
        String what = mark == null ? "unmarked" : "ABSENT".equals(mark) ? "absent" : "here";
        String came = model.isGivenOn(who.person()) ? "beyond" : "back";
        return (gone && "here".equals(what) ? came : what) + " " + who.name();
    }

    private String walkIn() {
        walkIns++;
        Api.Answer done = register("{\"walkIns\":[{\"name\":\"Wes Walker " + walkIns + "\",\"partner\":\""
                + lead.partner().id() + "\",\"noEmail\":true}]}");
        boolean in = model.walksIn();
        assertEquals(in ? 200 : 409, done.status(), done.body());
        return in ? "walk-in" : "walk-in-full";
    }

    private String takes(Someone called) {
        Someone who = called == null ? people.get(chance.nextInt(people.size())) : called;
        if (!model.isLive(who.person())) {
            return newcomer();
        }
        Api.Answer done = Api.as(who).post("/bookings/" + booking(who) + "/accept", null);
        boolean has = model.takes(who.person());
        assertEquals(has ? 200 : 409, done.status(), done.body());
        return (has ? "took " : "took-not ") + who.name();
    }

    private String declines(Someone who) {
        if (who == null) {
            return newcomer();
        }
        Api.Answer done = Api.as(who).post("/bookings/" + booking(who) + "/decline", null);
        assertEquals(200, done.status(), done.body());
        model.end(who.person());
        return "declined " + who.name();
    }

    /** Nobody books once it has begun, whatever is free. */
    private String newcomer() {
        Someone who = people.get(chance.nextInt(people.size()));
        assertEquals("booking.closed", Desk.tryToBook(session, who).code());
        return "newcomer " + who.name();
    }

    private Someone pick(Predicate<String> which) {
        List<Someone> all =
                people.stream().filter(each -> which.test(each.person())).toList();
        return all.isEmpty() ? null : all.get(chance.nextInt(all.size()));
    }

    private Api.Answer register(String body) {
        return Api.as(lead).put("/sessions/" + session.id() + "/days/1/register", body);
    }

    private String booking(Someone who) {
        return tables.booking(who.person());
    }
}

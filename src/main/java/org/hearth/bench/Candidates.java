package org.hearth.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Who can be booked on what, in one area. Every one is for another session than the ones before it as far as there are
 * any, can be fulfilled, and is given out once until it is started again.
 */
final class Candidates {

    private static final int EXTRA_PLACES = 60;

    /** Where somebody waits, a place that comes free is theirs; these sessions are left as they are. */
    private static final String OPEN =
            " and a.status = 'OPEN' and a.closes_at > utc_timestamp() and a.waiting_turn = 0";

    private static final int TRIES = 200;

    /** A person whose diary is fuller is left alone, as a real training lead would. */
    private static final int MOST_DAYS = 30;

    private final Map<String, Candidate.Lead> leads;
    private final Map<String, List<Member>> members = new HashMap<>();
    private final List<Share> shares = new ArrayList<>();
    private final List<Member> everybody = new ArrayList<>();
    private final Deque<Candidate> ready = new ArrayDeque<>();
    private final List<Given> given = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final Random random = new Random(9);
    private String policy;
    private int next;

    private record Member(String person, String engagement, String partner, Set<LocalDate> busy) {

        boolean may(Session session) {
            return busy.size() <= MOST_DAYS && isFree(session);
        }

        boolean isFree(Session session) {
            return session.days.stream().noneMatch(busy::contains);
        }
    }

    private record Session(String id, String host, String agreement, Instant firstStart, List<LocalDate> days) {}

    private static final class Share {
        private final Session session;
        private final String id;
        private final boolean own;
        private int free;

        Share(Session session, String id, boolean own, int free) {
            this.session = session;
            this.id = id;
            this.own = own;
            this.free = free;
        }
    }

    private record Given(Share share, Member member) {

        void takeBack() {
            share.free++;
            member.busy.removeAll(share.session.days);
        }
    }

    /** Any one of those who book. */
    Candidate.Lead anyLead() {
        return leads.values().iterator().next();
    }

    /** The training lead of a partner, or null. */
    Candidate.Lead leadOf(String partner) {
        return leads.get(partner);
    }

    private Candidates(Map<String, Candidate.Lead> leads) {
        this.leads = leads;
    }

    /**
     * Reads an area and makes its open sessions roomier, so that one run does not use up their places.
     *
     * @param partnership the area's id
     */
    static Candidates of(Connection db, String partnership, Leads leads) throws SQLException {
        widen(db, partnership);
        Candidates candidates = new Candidates(leads.make(partnership));
        candidates.readMembers(db, partnership);
        candidates.readShares(db, partnership);
        candidates.readPolicy(db, partnership);
        Collections.shuffle(candidates.shares, candidates.random);
        return candidates;
    }

    /** Thinks up candidates until so many are ready, or as many as there are, so that none need be while time is taken. */
    synchronized void prepare(int count) {
        int vain = 0;
        while (ready.size() < count && vain <= shares.size()) {
            Share share = shares.get(next++ % shares.size());
            Candidate candidate = share.free > 0 ? candidate(share) : null;
            if (candidate != null) {
                ready.add(candidate);
            }
            vain = candidate == null ? vain + 1 : 0;
        }
        if (ready.isEmpty()) {
            throw new IllegalStateException("The area has no places left to measure with.");
        }
    }

    /** Everything that was given out can be wished for again: its bookings have been removed. */
    synchronized void startAgain() {
        ready.clear();
        given.forEach(Given::takeBack);
        given.clear();
    }

    /**
     * Takes a session out of the area, with as many different candidates for it.
     *
     * @param after it begins later than that
     * @param confirmed how many of them must find a place
     * @param many how many in all
     */
    synchronized List<Candidate> crowd(Instant after, int confirmed, int many) {
        for (Share share : shares) {
            boolean later = share.session.firstStart.isAfter(after);
            if (share.own || share.free < confirmed || !later || !used.add(share.session.id)) {
                continue;
            }
            List<Candidate> crowd = everybody.stream()
                    .filter(member -> !member.partner.equals(share.session.host) && member.isFree(share.session))
                    .limit(many)
                    .map(member -> taken(share, member))
                    .toList();
            if (crowd.size() == many) {
                shares.removeIf(other -> other.session == share.session);
                return crowd;
            }
            crowd.forEach(candidate -> given.remove(given.size() - 1).takeBack());
        }
        throw new IllegalStateException("No session of the area has " + many + " people who could wait for it.");
    }

    /** The next booking; null when none is ready. */
    synchronized Candidate next() {
        return ready.poll();
    }

    private Candidate candidate(Share share) {
        Session session = share.session;
        List<Member> pool = share.own ? members.getOrDefault(session.host, List.of()) : everybody;
        for (int tries = 0; tries < TRIES && !pool.isEmpty(); tries++) {
            Member member = pool.get(random.nextInt(pool.size()));
            boolean theirs = share.own || !member.partner.equals(session.host);
            if (theirs && member.may(session)) {
                return taken(share, member);
            }
        }
        return null;
    }

    private Candidate taken(Share share, Member member) {
        Session session = share.session;
        member.busy.addAll(session.days);
        share.free--;
        given.add(new Given(share, member));
        return new Candidate(
                session.id,
                session.firstStart,
                session.host,
                session.agreement,
                policy,
                share.id,
                member.person,
                member.engagement,
                leads.get(member.partner));
    }

    private static void widen(Connection db, String partnership) throws SQLException {
        String open = " where a.partnership_id = ?" + OPEN;
        try (PreparedStatement more = db.prepareStatement("update place_share s"
                + " join place_allocation a on a.session_id = s.session_id set s.places = s.places + ?" + open)) {
            more.setInt(1, EXTRA_PLACES);
            more.setString(2, partnership);
            more.executeUpdate();
        }
        try (PreparedStatement sums = db.prepareStatement("update place_allocation a"
                + " join session e on e.id = a.session_id join (select session_id, sum(places) as places,"
                + " sum(places - taken) as free from place_share group by session_id) s on s.session_id = a.session_id"
                + " set a.capacity = s.places, e.capacity = s.places, e.free_places = s.free" + open)) {
            sums.setString(1, partnership);
            sums.executeUpdate();
        }
    }

    private void readMembers(Connection db, String partnership) throws SQLException {
        Map<String, Member> known = new HashMap<>();
        String people = "select e.person_id, e.id, e.partner_id from engagement e"
                + " join person p on p.id = e.person_id and p.status = 'ACTIVE'"
                + " left join account a on a.person_id = p.id"
                + " where e.partnership_id = ? and e.is_primary and e.to_date is null and a.id is null"
                + " and e.from_date <= current_date and not exists (select 1 from engagement o"
                + " where o.person_id = e.person_id and o.id <> e.id)";
        each(db, people, partnership, row -> {
            Member member = new Member(row.getString(1), row.getString(2), row.getString(3), new HashSet<>());
            known.put(member.person, member);
            if (leads.containsKey(member.partner)) {
                everybody.add(member);
                members.computeIfAbsent(member.partner, first -> new ArrayList<>())
                        .add(member);
            }
        });
        String booked = "select b.person_id, d.on_date from booking b join place_day d on d.session_id = b.session_id"
                + " where b.partnership_id = ? and b.status <> 'CANCELLED'";
        String trains = "select t.person_id, d.on_date from trainer_assignment t join session s on s.id = t.session_id"
                + " join place_day d on d.session_id = s.id where s.partnership_id = ?";
        for (String busy : List.of(booked, trains)) {
            each(db, busy, partnership, row -> {
                Member member = known.get(row.getString(1));
                if (member != null) {
                    member.busy.add(row.getObject(2, LocalDate.class));
                }
            });
        }
    }

    private void readShares(Connection db, String partnership) throws SQLException {
        Map<String, List<LocalDate>> days = new HashMap<>();
        String dates = "select d.session_id, d.on_date from place_day d"
                + " join place_allocation a on a.session_id = d.session_id where a.partnership_id = ?";
        each(db, dates, partnership, row -> days.computeIfAbsent(row.getString(1), first -> new ArrayList<>())
                .add(row.getObject(2, LocalDate.class)));
        String open =
                "select a.session_id, a.host_partner_id, a.first_start, s.id, s.kind, s.places - s.taken, a.agreement_id"
                        + " from place_allocation a join place_share s on s.session_id = a.session_id"
                        + " where a.partnership_id = ?" + OPEN + " and s.kind in ('OWN', 'AGREEMENT')"
                        + " and a.closes_at > utc_timestamp() + interval 3 day"
                        + " and not exists (select 1 from course_prerequisite q where q.course_id = a.course_id)"
                        + " and not exists (select 1 from place_share o where o.session_id = a.session_id"
                        + " and o.kind = 'PARTNER')";
        each(db, open, partnership, row -> {
            Session session = new Session(
                    row.getString(1),
                    row.getString(2),
                    row.getString(7),
                    row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                    days.get(row.getString(1)));
            boolean own = row.getString(5).equals("OWN");
            if (row.getInt(6) > 0 && (!own || leads.containsKey(session.host))) {
                shares.add(new Share(session, row.getString(4), own, row.getInt(6)));
            }
        });
    }

    private void readPolicy(Connection db, String partnership) throws SQLException {
        String newest = "select id from policy where partnership_id = ? and from_date <= current_date"
                + " order by from_date desc limit 1";
        each(db, newest, partnership, row -> policy = row.getString(1));
    }

    /** Moments as the database keeps them. */
    static Timestamp stored(Instant moment) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }

    private interface EachRow {
        void read(ResultSet row) throws SQLException;
    }

    private static void each(Connection db, String sql, String partnership, EachRow reading) throws SQLException {
        try (PreparedStatement query = db.prepareStatement(sql)) {
            query.setString(1, partnership);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    reading.read(rows);
                }
            }
        }
    }
}

package org.hearth.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hearth.exchange.RequestStatus;
import org.hearth.exchange.RequestView;
import org.hearth.exchange.RequestView.Answer;
import org.hearth.exchange.model.Period;
import org.hearth.exchange.model.PlaceRequest;
import org.hearth.kernel.Identity;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Row;
import org.hearth.security.Scope;

/** Keeps requests for places and what was offered in answer to them. They are the partnership's to see, and name nobody. */
@ApplicationScoped
public class RequestRepository {

    private static final ZoneId ZONE = Period.ZONE;
    private static final String OFFERED =
            "(select coalesce(sum(o.places), 0) from place_request_answer o where o.request_id = r.id)";
    private static final String FROM = " from place_request r join partner p on p.id = r.partner_id"
            + " join course c on c.id = r.course_id where r.partnership_id = ?";
    private static final String COLUMNS =
            "select r.id, r.partner_id, p.name, r.course_id, c.title, r.places, r.by_date,"
                    + " r.note, r.status, r.asked_at, " + OFFERED + ", r.version" + FROM;

    @PersistenceContext
    EntityManager em;

    /** Keeps a new request. */
    public void add(PlaceRequest request, PartnershipId partnership, PersonId by, Instant now) {
        Sql.of(
                        "insert into place_request (id, partnership_id, partner_id, course_id, places, by_date, note, status,"
                                + " asked_by, asked_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        request.id(),
                        partnership.value(),
                        request.partner(),
                        request.course(),
                        request.places(),
                        request.by(),
                        request.note(),
                        request.status(),
                        by.value(),
                        now,
                        request.version())
                .run(em);
    }

    /** One request of the partnership, held until the transaction ends. */
    public Optional<PlaceRequest> hold(String id, PartnershipId partnership) {
        return Sql.of(
                        "select r.id, r.partner_id, r.course_id, r.places, r.by_date, r.note, r.status, r.version, "
                                + OFFERED + " from place_request r where r.id = ? and r.partnership_id = ? for update",
                        id,
                        partnership.value())
                .rows(em)
                .stream()
                .map(row -> new PlaceRequest(
                        row.text(0),
                        row.text(1),
                        row.text(2),
                        row.number(3),
                        row.date(4),
                        row.text(5),
                        RequestStatus.valueOf(row.text(6)),
                        row.number(8),
                        row.number(7)))
                .findFirst();
    }

    /** Keeps how a request stands; whoever ended it and when stays known. */
    public void keep(PlaceRequest request, PersonId by, Instant now) {
        boolean ended = request.status() != RequestStatus.OPEN;
        Sql.of(
                        "update place_request set status = ?, version = ?, ended_by = ?, ended_at = ? where id = ?",
                        request.status(),
                        request.version(),
                        ended ? by.value() : null,
                        ended ? now : null,
                        request.id())
                .run(em);
    }

    /** Keeps what was offered in answer to a request. */
    public void answer(PlaceRequest request, String session, String host, int places, PersonId by, Instant now) {
        Sql.of(
                        "insert into place_request_answer (id, request_id, session_id, partner_id, places, by_person, at)"
                                + " values (?, ?, ?, ?, ?, ?, ?)",
                        Identity.next(),
                        request.id(),
                        session,
                        host,
                        places,
                        by.value(),
                        now)
                .run(em);
    }

    /**
     * Requests of the partnership, those that end soonest first.
     *
     * @param open whether only those are asked for that places can be offered to
     * @param own the partners whose requests the viewer may end
     */
    public Page<RequestView> list(PartnershipId partnership, boolean open, LocalDate today, Scope own, Paging paging) {
        long total = narrowed(Sql.of("select count(*)" + FROM, partnership.value()), open, today)
                .rows(em)
                .get(0)
                .count(0);
        List<Row> rows = narrowed(Sql.of(COLUMNS, partnership.value()), open, today)
                .and(
                        " order by r.status <> 'OPEN' or r.by_date < ?, r.by_date, r.id limit ? offset ?",
                        today,
                        paging.size(),
                        paging.offset())
                .rows(em);
        List<RequestView> items =
                rows.stream().map(row -> view(row, today, own)).toList();
        return new Page<>(items, paging.page(), paging.size(), total);
    }

    private static Sql narrowed(Sql all, boolean open, LocalDate today) {
        return open ? all.and(" and r.status = 'OPEN' and r.by_date >= ?", today) : all;
    }

    /** One request of the partnership. */
    public Optional<RequestView> find(String id, PartnershipId partnership, LocalDate today, Scope own) {
        return Sql.of(COLUMNS, partnership.value()).and(" and r.id = ?", id).rows(em).stream()
                .map(row -> view(row, today, own))
                .findFirst();
    }

    private RequestView view(Row row, LocalDate today, Scope own) {
        RequestStatus kept = RequestStatus.valueOf(row.text(8));
        LocalDate by = row.date(6);
        boolean past = kept == RequestStatus.OPEN && by.isBefore(today);
        return new RequestView(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.number(5),
                by,
                row.text(7),
                past ? RequestStatus.PAST : kept,
                LocalDate.ofInstant(row.instant(9), ZONE),
                row.number(10),
                answers(row.text(0)),
                own != null && own.covers(new PartnerId(row.text(1))),
                row.number(11));
    }

    private List<Answer> answers(String request) {
        return Sql.of(
                        "select o.partner_id, p.name, s.ref, d.on_date, o.places from place_request_answer o"
                                + " join partner p on p.id = o.partner_id join session s on s.id = o.session_id"
                                + " join session_day d on d.session_id = s.id and d.number = 1"
                                + " where o.request_id = ? order by o.at, o.id",
                        request)
                .rows(em)
                .stream()
                .map(row -> new Answer(row.text(0), row.text(1), row.text(2), row.date(3), row.number(4)))
                .toList();
    }
}

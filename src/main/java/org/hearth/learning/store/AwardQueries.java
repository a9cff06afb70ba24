package org.hearth.learning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Row;
import org.hearth.learning.AwardStatus;
import org.hearth.learning.AwardView;
import org.hearth.learning.CertificateCheck;
import org.hearth.learning.Standing;
import org.hearth.security.AcrossPartners;

/** Reads awards for showing. */
@ApplicationScoped
public class AwardQueries {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final String VIEW = "select a.id, a.number, a.person_id, a.holder_name, a.course_id, c.ref,"
            + " a.course_title, a.level, a.awarded_on, a.first_day, a.last_day, a.minutes, a.renew_by, a.status,"
            + " a.ended_on, a.end_reason, a.version from award a left join course c on c.id = a.course_id";

    @PersistenceContext
    EntityManager em;

    /** A person's awards, newest first; the caller has found the person within a scope. */
    public List<AwardView> of(PersonId person, PartnershipId partnership, LocalDate today) {
        Query awards = em.createNativeQuery(
                VIEW + " where a.person_id = ? and a.partnership_id = ? order by a.awarded_on desc, a.number");
        awards.setParameter(1, person.value());
        awards.setParameter(2, partnership.value());
        return Row.all(awards.getResultList()).stream()
                .map(row -> view(row, today))
                .toList();
    }

    /** One award of the partnership by its number; the caller then asks whether its holder is within reach. */
    public Optional<AwardView> numbered(String number, PartnershipId partnership, LocalDate today) {
        Query award = em.createNativeQuery(VIEW + " where a.number = ? and a.partnership_id = ?");
        award.setParameter(1, number);
        award.setParameter(2, partnership.value());
        return Row.all(award.getResultList()).stream()
                .map(row -> view(row, today))
                .findFirst();
    }

    @AcrossPartners("Anybody who holds a certificate may check its number; initials, course and dates are all they get")
    public Optional<CertificateCheck> check(String number, LocalDate today) {
        Query check =
                em.createNativeQuery("select a.number, a.status, a.renew_by, a.holder_name, a.course_title, a.level,"
                        + " p.name, a.awarded_on, a.last_day, a.ended_on from award a"
                        + " join partnership p on p.id = a.partnership_id where a.number = ?");
        check.setParameter(1, number);
        return Row.all(check.getResultList()).stream()
                .map(row -> new CertificateCheck(
                        row.text(0),
                        standing(row.text(1), row.date(2), today),
                        initials(row.text(3)),
                        row.text(4),
                        row.text(5),
                        row.text(6),
                        row.date(7),
                        row.date(8),
                        row.date(2),
                        row.date(9)))
                .findFirst();
    }

    @AcrossPartners("Booking has found the person within a scope; only which of the asked courses they hold is told")
    public Set<String> held(PersonId person, Collection<String> refs, LocalDate on) {
        Sql held = Sql.of(
                        "select distinct c.ref from award a join course c on c.id = a.course_id where a.person_id = ?"
                                + " and a.status = 'ACTIVE' and a.awarded_on <= ?"
                                + " and (a.renew_by is null or a.renew_by >= ?)",
                        person.value(),
                        on,
                        on)
                .in("and c.ref in", refs);
        return held.rows(em).stream().map(row -> row.text(0)).collect(Collectors.toSet());
    }

    /** When the award of a course that each of the people held last runs out, or ran out, between two days. */
    @AcrossPartners("People who wait for a session, whoever's they are; only a date is told")
    public Map<String, LocalDate> runOut(Collection<String> people, String ref, LocalDate from, LocalDate to) {
        return Sql.of(
                        "select a.person_id, max(a.renew_by) from award a join course c on c.id = a.course_id"
                                + " where c.ref = ? and a.status = 'ACTIVE'",
                        ref)
                .in(" and a.person_id in", people)
                .and(
                        " group by a.person_id having max(a.renew_by) between ? and ? and count(*) = count(a.renew_by)",
                        from,
                        to)
                .rows(em)
                .stream()
                .collect(Collectors.toMap(row -> row.text(0), row -> row.date(1)));
    }

    /** The first days of the next published sessions of a course, in any edition, of the partnership it belongs to. */
    @AcrossPartners("Dates of published sessions are for everybody of the course's own partnership")
    public List<LocalDate> nextDates(String course, Instant now, int most) {
        Query next = em.createNativeQuery("select distinct s.first_start from course asked"
                + " join course c on c.partnership_id = asked.partnership_id and c.ref = asked.ref"
                + " join session s on s.course_id = c.id where asked.id = ? and s.status = 'PUBLISHED'"
                + " and s.first_start > ? order by s.first_start limit ?");
        next.setParameter(1, course);
        next.setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        next.setParameter(3, most);
        return Row.all(next.getResultList()).stream()
                .map(row -> row.instant(0).atZone(ZONE).toLocalDate())
                .distinct()
                .toList();
    }

    static Standing standing(String status, LocalDate renewBy, LocalDate today) {
        return switch (AwardStatus.valueOf(status)) {
            case REVOKED -> Standing.REVOKED;
            case REPLACED -> Standing.REPLACED;
            case ACTIVE -> renewBy != null && renewBy.isBefore(today) ? Standing.EXPIRED : Standing.VALID;
        };
    }

    private static AwardView view(Row row, LocalDate today) {
        return new AwardView(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.date(8),
                row.date(9),
                row.date(10),
                row.number(11),
                row.date(12),
                standing(row.text(13), row.date(12), today),
                row.date(14),
                row.text(15),
                row.number(16));
    }

    private static String initials(String name) {
        return java.util.Arrays.stream(name.strip().split("[\\s-]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> new StringBuilder()
                        .appendCodePoint(Character.toUpperCase(word.codePointAt(0)))
                        .toString())
                .collect(Collectors.joining(" "));
    }
}

package org.hearth.cohort.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearth.catalogue.CourseLevel;
import org.hearth.cohort.Beyond;
import org.hearth.cohort.Renewal;
import org.hearth.cohort.Taught;
import org.hearth.cohort.model.Scheme;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Row;

/** Keeps what programmes ask of their trainers, by date. */
@ApplicationScoped
public class SchemeRepository {

    private static final String COLUMNS =
            "from_date, to_date, prerequisites, agreement, registration, release_sessions,"
                    + " co_deliveries, observed_deliveries, validity_months, renewal, min_deliveries, min_as_lead, window_months,"
                    + " refresher_months, at_risk_days, most_per_year, group_per_trainer, generation_cap, edition, published, source,"
                    + " when_over_load, when_over_group, accredited_within_months";

    @PersistenceContext
    EntityManager em;

    /** The programmes that trainers of the partnership pass on, by name. */
    public List<Taught> taught(PartnershipId partnership) {
        return Sql.of(
                        "select id, code, name from programme where partnership_id = ? and route = 'TRAIN_THE_TRAINER'"
                                + " and status = 'ACTIVE' order by name",
                        partnership.value())
                .rows(em)
                .stream()
                .map(row -> new Taught(row.text(0), row.text(1), row.text(2)))
                .toList();
    }

    /** Any programme of the partnership, also one nobody passes on. */
    public Optional<Taught> programme(String id, PartnershipId partnership) {
        return Sql.of(
                        "select id, code, name from programme where id = ? and partnership_id = ?",
                        id,
                        partnership.value())
                .rows(em)
                .stream()
                .map(row -> new Taught(row.text(0), row.text(1), row.text(2)))
                .findFirst();
    }

    /** What was decided for a programme, the oldest first. */
    public List<Scheme> of(String programme, PartnershipId partnership) {
        return Sql.of(
                        "select " + COLUMNS + " from trainer_scheme where programme_id = ? and partnership_id = ?"
                                + " order by from_date",
                        programme,
                        partnership.value())
                .rows(em)
                .stream()
                .map(SchemeRepository::scheme)
                .toList();
    }

    /** Lets a scheme hold from its first day on: the one before ends the day before, and what was to follow is dropped. */
    public void replace(String programme, PartnershipId partnership, Scheme scheme, PersonId by, Instant now) {
        Sql.of("delete from trainer_scheme where programme_id = ? and from_date >= ?", programme, scheme.from())
                .run(em);
        Sql.of(
                        "update trainer_scheme set to_date = ? where programme_id = ? and (to_date is null or to_date >= ?)",
                        scheme.from().minusDays(1),
                        programme,
                        scheme.from())
                .run(em);
        Sql.of(
                        "insert into trainer_scheme (id, partnership_id, programme_id, " + COLUMNS
                                + ", decided_by, decided_at) values"
                                + " (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                        Identity.next(),
                        partnership.value(),
                        programme)
                .and("", cells(scheme))
                .and("", by.value(), LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .run(em);
    }

    /** Takes away the scheme that begins on a day: the one before it goes on to the day before the next, if there is one. */
    public void drop(String programme, PartnershipId partnership, LocalDate from) {
        List<Scheme> all = of(programme, partnership);
        LocalDate last = all.stream()
                .map(Scheme::from)
                .filter(each -> each.isAfter(from))
                .findFirst()
                .map(next -> next.minusDays(1))
                .orElse(null);
        Sql.of(
                        "delete from trainer_scheme where programme_id = ? and partnership_id = ? and from_date = ?",
                        programme,
                        partnership.value(),
                        from)
                .run(em);
        Sql.of(
                        "update trainer_scheme set to_date = ? where programme_id = ? and partnership_id = ? and to_date = ?",
                        last,
                        programme,
                        partnership.value(),
                        from.minusDays(1))
                .run(em);
    }

    private static Object[] cells(Scheme scheme) {
        return new Object[] {
            scheme.from(),
            scheme.to(),
            scheme.prerequisites().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")),
            scheme.agreement(),
            scheme.registration(),
            scheme.releaseSessions(),
            scheme.coDeliveries(),
            scheme.observedDeliveries(),
            scheme.validityMonths(),
            scheme.renewal() == null ? null : scheme.renewal().name(),
            scheme.minDeliveries(),
            scheme.minAsLead(),
            scheme.windowMonths(),
            scheme.refresherMonths(),
            scheme.atRiskDays(),
            scheme.mostPerYear(),
            scheme.groupPerTrainer(),
            scheme.generationCap(),
            scheme.edition(),
            String.join(" ", new TreeSet<>(scheme.published())),
            scheme.source(),
            scheme.whenOverLoad().name(),
            scheme.whenOverGroup().name(),
            scheme.accreditedWithinMonths()
        };
    }

    private static Scheme scheme(Row row) {
        return new Scheme(
                row.date(0),
                row.date(1),
                words(row.text(2)).stream().map(CourseLevel::valueOf).collect(Collectors.toSet()),
                row.text(3),
                row.flag(4),
                row.numberOrNull(5),
                row.number(6),
                row.number(7),
                row.numberOrNull(23),
                row.numberOrNull(8),
                row.text(9) == null ? null : Renewal.valueOf(row.text(9)),
                row.numberOrNull(10),
                row.numberOrNull(11),
                row.numberOrNull(12),
                row.numberOrNull(13),
                row.number(14),
                row.numberOrNull(15),
                beyond(row.text(21)),
                row.numberOrNull(16),
                beyond(row.text(22)),
                row.numberOrNull(17),
                row.text(18),
                words(row.text(19)),
                row.text(20));
    }

    /** What an older version decided says nothing, and stops nobody. */
    private static Beyond beyond(String said) {
        return said == null ? Beyond.WARNED : Beyond.valueOf(said);
    }

    private static Set<String> words(String joined) {
        return joined.isBlank()
                ? Set.of()
                : Arrays.stream(joined.strip().split(" ")).collect(Collectors.toSet());
    }

    /** Locks a programme's trainers: a scheme and what it does to them is one thing after the other. */
    public void hold(String programme, PartnershipId partnership) {
        Sql.of(
                        "select id from programme where id = ? and partnership_id = ? for update",
                        programme,
                        partnership.value())
                .rows(em);
    }
}

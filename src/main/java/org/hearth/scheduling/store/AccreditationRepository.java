package org.hearth.scheduling.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Row;
import org.hearth.partnership.PersonCard;
import org.hearth.scheduling.AccreditationView;
import org.hearth.scheduling.ProgrammeName;
import org.hearth.scheduling.TrainerFound;
import org.hearth.scheduling.model.Accreditation;
import org.hearth.scheduling.model.Fidelity.Accredited;
import org.hearth.security.AcrossPartners;
import org.hearth.security.Scope;

/** Keeps who may train what, and finds trainers by name. Names of trainers are known to the partnership. */
@ApplicationScoped
public class AccreditationRepository {

    private static final String NAME = "concat(coalesce(p.known_as, p.given_name), ' ', p.family_name)";
    private static final String PARTNER = "(select q.name from engagement e join partner q on q.id = e.partner_id"
            + " where e.person_id = p.id order by e.to_date is null desc, e.is_primary desc, e.from_date desc limit 1)";
    private static final String TABLES = " from trainer_accreditation a join person p on p.id = a.person_id"
            + " join programme g on g.id = a.programme_id where a.partnership_id = ?";

    private static final int MOST_NAMESAKES = 50;

    @PersistenceContext
    EntityManager em;

    public void add(Accreditation accreditation) {
        em.persist(accreditation);
    }

    /** The row another room keeps. */
    @AcrossPartners("The room that keeps the paths of trainers, for a row of its own")
    public Optional<Accreditation> find(String id) {
        return Optional.ofNullable(em.find(Accreditation.class, id));
    }

    public void remove(Accreditation accreditation) {
        em.remove(accreditation);
    }

    public void flush() {
        em.flush();
    }

    /** An accreditation of a person within the scope. */
    public Accreditation get(String id, Scope scope) {
        boolean within = !Sql.of(
                        "select 1 from trainer_accreditation a join person p on p.id = a.person_id" + " where a.id = ?",
                        id)
                .and(reach(scope))
                .rows(em)
                .isEmpty();
        Accreditation found = within ? em.find(Accreditation.class, id) : null;
        if (found == null) {
            throw new NotFound("scheduling", id);
        }
        return found;
    }

    private static Sql reach(Scope scope) {
        return Sql.of("and p.partnership_id = ? and (?", scope.partnership().value(), scope.everyone())
                .and("or exists (select 1 from engagement e where e.person_id = p.id")
                .among("and e.partner_id", scope.partnerIds())
                .and("))");
    }

    /** One accreditation as a list shows it, but for how it stands. */
    public AccreditationView view(String id, PartnershipId partnership) {
        return Sql.of(select() + TABLES, partnership.value()).and("and a.id = ?", id).rows(em).stream()
                .findFirst()
                .map(AccreditationRepository::view)
                .orElseThrow(() -> new NotFound("scheduling", id));
    }

    /** Accreditations by name of the trainer, but for how they stand; of one programme, or of all when it is null. */
    public Page<AccreditationView> list(
            String programme, boolean withEvidence, PartnershipId partnership, Paging paging) {
        Sql where = Sql.of(TABLES, partnership.value()).when(programme, "and a.programme_id = ?");
        long total = Sql.of("select count(*)").and(where).rows(em).get(0).count(0);
        List<AccreditationView> items = Sql.of(select())
                .and(where)
                .and("order by p.family_name, p.given_name, g.name, a.from_date, a.id")
                .rows(em, paging.offset(), paging.size())
                .stream()
                .map(AccreditationRepository::view)
                .map(each -> withEvidence ? each : each.withoutEvidence())
                .toList();
        return new Page<>(items, paging.page(), paging.size(), total);
    }

    private static String select() {
        return "select a.id, a.programme_id, g.name, a.person_id, " + NAME + ", " + PARTNER
                + ", a.from_date, a.to_date, a.active_until, a.evidence, a.provisional, a.version";
    }

    private static AccreditationView view(Row row) {
        return new AccreditationView(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.date(6),
                row.date(7),
                row.date(8),
                false,
                null,
                row.text(9),
                row.flag(10),
                row.number(11));
    }

    /** The accreditations of these people for a programme that have not run out by today. */
    public List<Accredited> of(
            Collection<String> people, String programme, PartnershipId partnership, LocalDate today) {
        return Sql.of(
                        "select person_id, from_date, to_date, provisional, active_until from trainer_accreditation where partnership_id = ?"
                                + " and programme_id = ? and (active_until is null or active_until >= ?) and",
                        partnership.value(),
                        programme,
                        today)
                .among("person_id", people)
                .rows(em)
                .stream()
                .map(row -> new Accredited(row.text(0), row.date(1), row.date(2), row.flag(3), row.date(4)))
                .toList();
    }

    /**
     * People who may train the programme on the day, by name; for a course without a programme everybody who trains or
     * may train anything.
     */
    public List<TrainerFound> trainers(
            String programme, String words, LocalDate on, PartnershipId partnership, int most) {
        Sql sql = Sql.of(
                "select distinct p.id, " + NAME + ", " + PARTNER + ", p.family_name" + TABLES, partnership.value());
        sql.when(programme, "and a.programme_id = ?")
                .and("and p.status = 'ACTIVE' and a.from_date <= ? and (a.to_date is null or a.to_date >= ?)", on, on)
                .and("and (a.active_until is null or a.active_until >= ?)", on);
        for (String word : words.strip().split("\\s+")) {
            sql.and("and " + NAME + " like ?", Sql.anywhere(word));
        }
        return sql.and("order by p.family_name, 2").rows(em, 0, most).stream()
                .map(row -> new TrainerFound(row.text(0), row.text(1), row.text(2)))
                .toList();
    }

    /** Everybody who trains or ever trained anything, by name. */
    public List<TrainerFound> known(String words, PartnershipId partnership, int most) {
        Sql sql = Sql.of(
                "select distinct p.id, " + NAME + ", " + PARTNER + ", p.family_name" + TABLES
                        + " and p.status = 'ACTIVE'",
                partnership.value());
        for (String word : words.strip().split("\\s+")) {
            sql.and("and " + NAME + " like ?", Sql.anywhere(word));
        }
        return sql.and("order by p.family_name, 2").rows(em, 0, most).stream()
                .map(row -> new TrainerFound(row.text(0), row.text(1), row.text(2)))
                .toList();
    }

    /** The one of them with this name, or name and partner as offered; empty for none or several. */
    public Optional<PersonId> called(String typed, PartnershipId partnership) {
        List<String> meant = known(typed.split(",", 2)[0], partnership, MOST_NAMESAKES).stream()
                .filter(each -> typed.equalsIgnoreCase(each.name())
                        || typed.equalsIgnoreCase(PersonCard.called(each.name(), each.partnerName())))
                .map(TrainerFound::person)
                .toList();
        return meant.size() == 1 ? Optional.of(new PersonId(meant.get(0))) : Optional.empty();
    }

    /** The programmes of the partnership, by name. */
    public List<ProgrammeName> programmes(PartnershipId partnership) {
        return Sql.of("select id, name from programme where partnership_id = ? order by name", partnership.value())
                .rows(em)
                .stream()
                .map(row -> new ProgrammeName(row.text(0), row.text(1)))
                .toList();
    }

    /** The person with exactly this email address: whoever records an accreditation knows whom they mean. */
    public Optional<PersonId> byEmail(String email, Scope scope) {
        return Sql.of("select p.id from person p where p.email = ? and p.status = 'ACTIVE'", email)
                .and(reach(scope))
                .rows(em)
                .stream()
                .map(row -> new PersonId(row.text(0)))
                .findFirst();
    }

    /** A person's accreditations for a programme, one after the other. */
    public List<Accreditation.Dates> dates(PersonId person, String programme, PartnershipId partnership) {
        return Sql.of(
                        "select from_date, to_date from trainer_accreditation where partnership_id = ? and programme_id = ?"
                                + " and person_id = ?",
                        partnership.value(),
                        programme,
                        person.value())
                .rows(em)
                .stream()
                .map(row -> new Accreditation.Dates(row.date(0), row.date(1)))
                .toList();
    }
}

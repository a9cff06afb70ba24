package org.hearth.partnership.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.kernel.Like;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Row;
import org.hearth.partnership.BookingApproval;
import org.hearth.partnership.EngagementCard;
import org.hearth.partnership.PersonCard;
import org.hearth.partnership.PersonRow;
import org.hearth.partnership.PersonView;
import org.hearth.partnership.model.Meant;
import org.hearth.security.Scope;

/** Reads people: lists, cards and one in full. Whoever lies outside the scope is not in the answer. */
@ApplicationScoped
public class PeopleQueries {

    private static final int MOST_WORDS = 6;
    private static final int MOST_NAMESAKES = 50;
    private static final String NAME = "concat(coalesce(p.known_as, p.given_name), ' ', p.family_name)";
    private static final String ROW = "select p.id, " + NAME + ", p.email, e.partner_id, pa.name, e.job_title, e.kind";
    private static final String ENGAGED = "select e.id, e.partner_id, pa.name, e.service_id, s.name, e.hub_id, h.name,"
            + " e.kind, e.job_title, e.fte, e.from_date, e.to_date, e.is_primary, e.manager_person_id,"
            + " concat(coalesce(m.known_as, m.given_name), ' ', m.family_name), e.has_no_manager, e.version"
            + " from engagement e join partner pa on pa.id = e.partner_id"
            + " left join service s on s.id = e.service_id left join hub h on h.id = e.hub_id"
            + " left join person m on m.id = e.manager_person_id";
    private static final String ENGAGEMENT =
            "select e.id, p.id, " + NAME + ", e.partner_id, pa.name, e.job_title, e.manager_person_id,"
                    + " e.has_no_manager, " + ApprovalRuleRepository.RULE + ", " + ApprovalRuleRepository.DAYS + ","
                    + " if(p.share_needs, p.access_needs, null) from engagement e"
                    + " straight_join person p on p.id = e.person_id straight_join partner pa on pa.id = e.partner_id"
                    + ApprovalRuleRepository.IN_FORCE;
    private static final String ORDER = " order by p.family_name, p.given_name, p.id";

    @PersistenceContext
    EntityManager em;

    /** What a list of people is narrowed to; each part may be null. */
    public record Filter(String words, String partner, String kind, String hub) {}

    /** People within the scope, by family name, each with the engagement that lies within it. */
    public Page<PersonRow> find(Filter filter, Scope scope, LocalDate today, Paging paging) {
        Sql counting = narrowed(new Sql("select count(*) from person p"), filter, scope, today);
        long total = counting.count(em);
        Sql ids = narrowed(new Sql("select p.id from person p"), filter, scope, today)
                .add(ORDER + " limit ? offset ?", paging.size(), paging.offset());
        List<String> page = ids.rows(em).stream().map(row -> row.text(0)).toList();
        Map<String, PersonRow> rows = rows(page, scope, today);
        List<PersonRow> items = page.stream().map(rows::get).toList();
        return new Page<>(items, paging.page(), paging.size(), total);
    }

    /** People within the scope who work for the partner and have the same name, or are known by it; a few of them. */
    public List<PersonRow> namesakes(String given, String family, PartnerId partner, Scope scope, LocalDate today) {
        Sql sql = Reach.people(new Sql("select p.id from person p"), scope, today)
                .add(
                        "where p.partnership_id = ? and p.status = 'ACTIVE' and p.family_name = ?"
                                + " and (p.given_name = ? or p.known_as = ?)",
                        scope.partnership().value(),
                        family,
                        given,
                        given)
                .add(
                        "and p.id in (select e.person_id from engagement e where e.partner_id = ?"
                                + " and (e.to_date is null or e.to_date >= ?)",
                        partner.value(),
                        today);
        Reach.engagements(sql, scope).add(")" + ORDER + " limit 5");
        List<String> found = sql.rows(em).stream().map(row -> row.text(0)).toList();
        Map<String, PersonRow> rows = rows(found, scope, today);
        return found.stream().map(rows::get).toList();
    }

    /** The one person within the scope somebody means by what was typed or chosen. */
    public Optional<PersonCard> called(String typed, Scope scope, LocalDate today) {
        String name = Meant.name(typed);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Filter filter = new Filter(name, null, null, null);
        List<PersonRow> found =
                find(filter, scope, today, new Paging(0, MOST_NAMESAKES)).items();
        return Meant.among(found, typed).map(PeopleQueries::card);
    }

    /** Cards of these people of the partnership, by id; the engagement is the one that counts on the day. */
    public Map<String, PersonCard> cards(Collection<String> people, PartnershipId partnership, LocalDate today) {
        return rows(people, Scope.all(partnership), today).values().stream()
                .map(PeopleQueries::card)
                .collect(Collectors.toMap(PersonCard::id, Function.identity()));
    }

    /** One person's card, when they are within the scope. */
    public Optional<PersonCard> card(PersonId person, Scope scope, LocalDate today) {
        if (!reaches(person, scope, today)) {
            return Optional.empty();
        }
        return rows(List.of(person.value()), scope, today).values().stream()
                .findFirst()
                .map(PeopleQueries::card);
    }

    /** Whether the person is of the partnership, open, and within the scope. */
    public boolean reaches(PersonId person, Scope scope, LocalDate today) {
        Sql sql = Reach.people(new Sql("select count(*) from person p"), scope, today)
                .add(
                        "where p.id = ? and p.partnership_id = ?",
                        person.value(),
                        scope.partnership().value())
                .add("and p.status = 'ACTIVE'");
        return sql.count(em) > 0;
    }

    /** The engagement within the scope a booking on the day would be for: the named one, else the one that counts. */
    public Optional<EngagementCard> engagement(PersonId person, String named, Scope scope, LocalDate on) {
        return engagements(person, scope, on).stream()
                .filter(each -> named == null || each.id().equals(named))
                .findFirst();
    }

    /** The engagements within the scope that are in force on the day, at partners that are members then, the one that counts first. */
    public List<EngagementCard> engagements(PersonId person, Scope scope, LocalDate on) {
        Sql sql = new Sql(
                ENGAGEMENT + " where e.person_id = ? and e.partnership_id = ? and p.status = 'ACTIVE'"
                        + " and e.from_date <= ? and (e.to_date is null or e.to_date >= ?)"
                        + " and pa.status = 'ACTIVE' and pa.member_from <= ? and (pa.member_to is null or pa.member_to >= ?)",
                on,
                person.value(),
                scope.partnership().value(),
                on,
                on,
                on,
                on);
        Reach.engagements(sql, scope).add("order by e.is_primary desc, e.from_date, e.id");
        return sql.rows(em).stream().map(PeopleQueries::engagement).toList();
    }

    /** An engagement by its id, in force or not, with the rule its partner has on the day. */
    public Optional<EngagementCard> engagementCard(String engagement, PartnershipId partnership, LocalDate on) {
        return new Sql(ENGAGEMENT + " where e.id = ? and e.partnership_id = ?", on, engagement, partnership.value())
                .first(em)
                .map(PeopleQueries::engagement);
    }

    private static EngagementCard engagement(Row row) {
        return new EngagementCard(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.flag(7),
                BookingApproval.valueOf(row.text(8)),
                row.number(9),
                row.text(10));
    }

    /** A person in full, with the engagements within the scope, the latest first. */
    public Optional<PersonView> view(PersonId person, Scope scope, LocalDate today) {
        Sql sql = Reach.people(
                        new Sql("select p.id, p.given_name, p.family_name, p.known_as, " + NAME + ", p.email, p.phone,"
                                + " p.status, p.access_needs, p.share_needs, p.version from person p"),
                        scope,
                        today)
                .add(
                        "where p.id = ? and p.partnership_id = ?",
                        person.value(),
                        scope.partnership().value());
        return sql.first(em).map(row -> view(row, scope));
    }

    private PersonView view(Row row, Scope scope) {
        boolean self = scope.self().value().equals(row.text(0));
        boolean shared = row.flag(9);
        return new PersonView(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                self || shared ? row.text(8) : null,
                shared,
                row.number(10),
                engagements(row.text(0), scope));
    }

    private List<PersonView.Engagement> engagements(String person, Scope scope) {
        Sql sql = new Sql(ENGAGED + " where e.person_id = ?", person);
        return Reach.engagements(sql, scope)
                .add("order by e.to_date is not null, e.from_date desc, e.id")
                .rows(em)
                .stream()
                .map(PeopleQueries::engaged)
                .toList();
    }

    /** One engagement of the partnership, for whoever has just begun or changed it. */
    public PersonView.Engagement engagement(String id, PartnershipId partnership) {
        return new Sql(ENGAGED + " where e.id = ? and e.partnership_id = ?", id, partnership.value())
                .first(em)
                .map(PeopleQueries::engaged)
                .orElseThrow(() -> new NotFound("partnership", id));
    }

    private static PersonView.Engagement engaged(Row row) {
        return new PersonView.Engagement(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.text(8),
                row.decimal(9),
                row.date(10),
                row.date(11),
                row.flag(12),
                row.text(13),
                row.text(14),
                row.flag(15),
                row.number(16));
    }

    private Map<String, PersonRow> rows(Collection<String> people, Scope scope, LocalDate today) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Sql sql = new Sql(
                ROW + " from person p left join engagement e on e.id = (select e.id from engagement e"
                        + " where e.person_id = p.id and (e.to_date is null or e.to_date >= ?)",
                today);
        Reach.engagements(sql, scope)
                .add("order by e.from_date <= ? desc, e.is_primary desc, e.from_date, e.id limit 1)", today)
                .add(
                        "left join partner pa on pa.id = e.partner_id where p.partnership_id = ?",
                        scope.partnership().value())
                .add("and p.id in")
                .in(people);
        return sql.rows(em).stream()
                .map(row -> new PersonRow(
                        row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6)))
                .collect(Collectors.toMap(PersonRow::id, Function.identity()));
    }

    private static Sql narrowed(Sql sql, Filter filter, Scope scope, LocalDate today) {
        Reach.people(sql, scope, today)
                .add(
                        "where p.partnership_id = ? and p.status = 'ACTIVE'",
                        scope.partnership().value());
        for (String word : words(filter.words())) {
            sql.add("and p.search_text like ? escape '!'", Like.anywhere(word));
        }
        if (filter.partner() != null || filter.kind() != null || filter.hub() != null) {
            sql.add(
                    "and p.id in (select e.person_id from engagement e where (e.to_date is null or e.to_date >= ?)",
                    today);
            if (filter.partner() != null) {
                sql.add("and e.partner_id = ?", filter.partner());
            }
            if (filter.kind() != null) {
                sql.add("and e.kind = ?", filter.kind());
            }
            if (filter.hub() != null) {
                sql.add("and e.hub_id = ?", filter.hub());
            }
            Reach.engagements(sql, scope).add(")");
        }
        return sql;
    }

    /** The words to look for. */
    private static List<String> words(String typed) {
        if (typed == null || typed.isBlank()) {
            return List.of();
        }
        return Arrays.stream(typed.strip().split("\\s+")).limit(MOST_WORDS).toList();
    }

    private static PersonCard card(PersonRow row) {
        return new PersonCard(row.id(), row.name(), row.partner(), row.partnerName(), row.jobTitle());
    }
}

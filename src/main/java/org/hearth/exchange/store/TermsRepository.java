package org.hearth.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hearth.exchange.TermsView;
import org.hearth.exchange.TermsView.Terms;
import org.hearth.exchange.model.NewTerms;
import org.hearth.exchange.model.Period;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Row;
import org.hearth.security.AcrossPartners;

/** Keeps what the partners of an agreement agreed about their balances. */
@ApplicationScoped
public class TermsRepository {

    private static final ZoneId ZONE = Period.ZONE;
    private static final String COLUMNS = "select t.from_date, t.to_date, t.most_behind from exchange_terms t";

    @PersistenceContext
    EntityManager em;

    /** The terms in force on the day, if there are any with a limit. */
    @AcrossPartners("What holds for every partner of one agreement")
    public Optional<Terms> binding(String agreement, LocalDate on) {
        return Sql.of(COLUMNS)
                .and(
                        "where t.agreement_id = ? and t.most_behind is not null and t.from_date <= ?"
                                + " and (t.to_date is null or t.to_date >= ?)",
                        agreement,
                        on,
                        on)
                .rows(em)
                .stream()
                .map(TermsRepository::terms)
                .findFirst();
    }

    /** The partner's balance under the agreement since a day; nobody else asks for the partner's until this ends. */
    @AcrossPartners("A number, for a partner whose people ask for a place")
    public int balance(PartnerId partner, String agreement, LocalDate since) {
        Sql.of(
                        "insert into exchange_account (partner_id, asked) values (?, 1)"
                                + " on duplicate key update asked = asked + 1",
                        partner.value())
                .run(em);
        Instant begins = since.atStartOfDay(ZONE).toInstant();
        return Sql.of(
                        "select coalesce(sum(l.amount), 0) from ledger_line l join ledger_entry e on e.id = l.entry_id"
                                + " where l.partner_id = ? and e.agreement_id = ? and e.unit = 'PLACE' and e.at >= ?",
                        partner.value(),
                        agreement,
                        begins)
                .rows(em)
                .get(0)
                .number(0);
    }

    /** The agreements on reciprocal places that are in force on the day or later, with their terms. */
    public List<TermsView> all(PartnershipId partnership, LocalDate on) {
        return Sql.of(
                        "select g.id, g.name from agreement g where g.partnership_id = ? and g.kind = 'RECIPROCAL'"
                                + " and (g.to_date is null or g.to_date >= ?) order by g.from_date, g.id",
                        partnership.value(),
                        on)
                .rows(em)
                .stream()
                .map(row -> new TermsView(row.text(0), row.text(1), of(row.text(0))))
                .toList();
    }

    private List<Terms> of(String agreement) {
        return Sql.of(COLUMNS).and("where t.agreement_id = ? order by t.from_date desc", agreement).rows(em).stream()
                .map(TermsRepository::terms)
                .toList();
    }

    /** Lets terms hold from their day on: those before end on the day before, later ones are replaced. */
    public void replace(String agreement, PartnershipId partnership, NewTerms terms, PersonId by, Instant now) {
        Sql.of("delete from exchange_terms where agreement_id = ? and from_date >= ?", agreement, terms.from())
                .run(em);
        Sql.of(
                        "update exchange_terms set to_date = ? where agreement_id = ? and from_date < ?"
                                + " and (to_date is null or to_date >= ?)",
                        terms.from().minusDays(1),
                        agreement,
                        terms.from(),
                        terms.from())
                .run(em);
        Sql.of(
                        "insert into exchange_terms (id, partnership_id, agreement_id, from_date, most_behind, changed_by,"
                                + " changed_at) values (?, ?, ?, ?, ?, ?, ?)",
                        Identity.next(),
                        partnership.value(),
                        agreement,
                        terms.from(),
                        terms.mostBehind(),
                        by.value(),
                        now)
                .run(em);
    }

    private static Terms terms(Row row) {
        return new Terms(row.date(0), row.date(1), row.numberOrNull(2));
    }
}

package org.hearth.booking.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.hearth.booking.PayerCard;
import org.hearth.booking.model.Payer;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;

/** Keeps what policies ask of partners, as dated rows. */
@ApplicationScoped
public class PayerRepository {

    private static final String LATEST =
            " left join payer y on y.partner_id = p.id and y.from_date = (select max(o.from_date) from payer o"
                    + " where o.partner_id = p.id and o.from_date <= ?)";

    @PersistenceContext
    EntityManager em;

    /** The partner as policies look at it on a day. */
    public Payer payer(PartnerId partner, PartnershipId partnership, LocalDate on) {
        return Sql.of(
                        "select p.type, p.sector, y.gives_money, y.gives_trainers, y.turnover, y.from_outside from partner p")
                .and(LATEST, on)
                .and(" where p.id = ? and p.partnership_id = ?", partner.value(), partnership.value())
                .first(em)
                .map(row ->
                        new Payer(row.text(0), row.text(1), row.flag(2), row.flag(3), row.numberOrNull(4), row.flag(5)))
                .orElseThrow();
    }

    /** All partners of the partnership by name, with what was said of them by the day. */
    public List<PayerCard> all(PartnershipId partnership, LocalDate on) {
        return Sql.of("select p.id, p.name, y.from_date, y.gives_money, y.gives_trainers, y.turnover, y.from_outside"
                        + " from partner p")
                .and(LATEST, on)
                .and(" where p.partnership_id = ? order by p.name", partnership.value())
                .rows(em)
                .stream()
                .map(row -> new PayerCard(
                        row.text(0),
                        row.text(1),
                        row.date(2),
                        row.flag(3),
                        row.flag(4),
                        row.numberOrNull(5),
                        row.flag(6)))
                .toList();
    }

    /** From the card's day on it is so; what was said for the same day goes. */
    public void put(PayerCard card, PartnershipId partnership) {
        Sql.of(
                        "replace into payer (partner_id, from_date, partnership_id, gives_money, gives_trainers, turnover,"
                                + " from_outside) values (?, ?, ?, ?, ?, ?, ?)",
                        card.partner(),
                        card.from(),
                        partnership.value(),
                        card.givesMoney(),
                        card.givesTrainers(),
                        card.turnover(),
                        card.fromOutside())
                .run(em);
    }
}

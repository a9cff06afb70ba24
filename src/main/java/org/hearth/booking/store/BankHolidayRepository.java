package org.hearth.booking.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.stream.Collectors;
import org.hearth.booking.model.BankHolidays;
import org.hearth.security.AcrossPartners;

/** Reads the bank holidays that were published. */
@ApplicationScoped
public class BankHolidayRepository {

    @PersistenceContext
    EntityManager em;

    /** All of them. */
    @AcrossPartners("They are everybody's")
    public BankHolidays published() {
        return new BankHolidays(Sql.of("select on_date, holiday from bank_holiday").rows(em).stream()
                .collect(Collectors.toMap(row -> row.date(0), row -> row.flag(1))));
    }
}

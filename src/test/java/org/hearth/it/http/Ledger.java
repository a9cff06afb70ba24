package org.hearth.it.http;

import java.util.ArrayList;
import java.util.List;
import org.hearth.it.World;

/** What the ledger says, straight from its tables. */
final class Ledger {

    private static final String OF_PARTNER =
            "select coalesce(sum(l.amount), 0) from ledger_line l join ledger_entry e on e.id = l.entry_id"
                    + " where l.partner_id = ? and e.unit = ";

    private Ledger() {}

    /** Places given less places got. */
    static long places(World.Partner partner) {
        return World.number(OF_PARTNER + "'PLACE'", partner.id());
    }

    /** Days of trainers given less days got, in hundredths of a day. */
    static long trainerDays(World.Partner partner) {
        return World.number(OF_PARTNER.replace("sum(l.amount)", "sum(l.amount) * 100") + "'TRAINER_DAY'", partner.id());
    }

    /** All balances of a partnership together. */
    static long sum(World.Partnership area) {
        return World.number(
                "select coalesce(sum(abs(by_unit)), 0) from (select sum(l.amount) by_unit from ledger_line l"
                        + " join ledger_entry e on e.id = l.entry_id where e.partnership_id = ? group by e.unit) units",
                area.id());
    }

    /** The causes of a booking's entries, in the order in which they were made. */
    static List<String> causes(String booking) {
        String all = World.text(
                "select group_concat(cause order by at, reverses is not null) from ledger_entry where booking_id = ?",
                booking);
        return all == null ? List.of() : new ArrayList<>(List.of(all.split(",")));
    }
}

package org.hearth.partnership;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** An agreement and who takes part in it. */
public record AgreementView(
        String id,
        String kind,
        String name,
        LocalDate from,
        LocalDate to,
        String terms,
        int version,
        List<Party> parties)
        implements Serializable {

    public AgreementView {
        parties = List.copyOf(parties);
    }

    /** One partner of the agreement. */
    public record Party(String partner, String partnerName, LocalDate from, LocalDate to) implements Serializable {}
}

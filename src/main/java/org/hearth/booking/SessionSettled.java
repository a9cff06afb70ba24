package org.hearth.booking;

import java.util.List;
import org.hearth.kernel.PartnershipId;
import org.hearth.scheduling.SessionId;

/** The registers of all days are finished: what each booking came to. Fired again when a register is reopened and finished. */
public record SessionSettled(SessionId session, PartnershipId partnership, String course, List<Attended> attended) {

    public SessionSettled {
        attended = List.copyOf(attended);
    }
}

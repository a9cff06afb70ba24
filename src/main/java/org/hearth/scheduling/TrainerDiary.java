package org.hearth.scheduling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hearth.kernel.PartnershipId;

/** What other rooms may ask of the diaries of trainers: when they train. Sessions that are published name them to everybody. */
public interface TrainerDiary {

    /** The days on which these people train published or running sessions, each between these days. */
    Map<String, List<DayCard>> taken(
            Collection<String> people, LocalDate from, LocalDate to, PartnershipId partnership);

    /** The last days of the sessions of a programme these people deliver, as lead or beside: published, running and held ones. */
    Map<String, List<LocalDate>> deliveries(Collection<String> people, String programme, PartnershipId partnership);
}

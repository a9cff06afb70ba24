package org.hearth.booking.faces;

import java.util.Arrays;
import java.util.List;
import org.hearth.booking.ChargeCause;
import org.hearth.booking.Fee;
import org.hearth.booking.HouseRule;
import org.hearth.booking.Lateness;
import org.hearth.booking.Notice;
import org.hearth.catalogue.CourseLevel;
import org.hearth.catalogue.CourseMode;
import org.hearth.partnership.PartnerDetails;

/** The lists the form of a policy offers. */
enum PolicyChoices {
    CAUSES(ChargeCause.values()),
    UNITS(Notice.Unit.values()),
    MEASURES(Fee.Measure.values()),
    PER(Fee.Per.values()),
    TYPES(PartnerDetails.Type.values()),
    SECTORS(PartnerDetails.Sector.values()),
    MODES(CourseMode.values()),
    LEVELS(CourseLevel.values()),
    LATE(Lateness.Then.values()),
    HOUSE_RULES(HouseRule.values());

    private final List<String> names;

    PolicyChoices(Enum<?>... all) {
        names = Arrays.stream(all).map(Enum::name).toList();
    }

    List<String> names() {
        return names;
    }
}

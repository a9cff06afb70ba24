package org.hearth.it;

/** The link in a letter that asks for somebody's word, as the server under test signs it. */
public final class ApproveLink {

    private ApproveLink() {}

    /** The address in the latest letter to somebody about a booking. */
    public static String of(String booking, World.Someone who) {
        return of(
                booking,
                World.number(
                        "select max(number) from approval_asked where booking_id = ? and person_id = ?",
                        booking,
                        who.person()));
    }

    /** The address in a letter about a booking, by the number of the letter. */
    public static String of(String booking, long number) {
        return "/approve?t=" + OfferLink.code("approval", booking, number);
    }

    /** What stands behind {@code t=} in a letter to the manager of whoever is booked, who is made for it. */
    public static String toSomeone(World.Partner partner, String booking) {
        World.Someone manager = World.someone(partner, "Max", "LINE_MANAGER@TEAM");
        World.run(
                "update engagement set manager_person_id = ?, has_no_manager = 0 where id ="
                        + " (select engagement_id from booking where id = ?)",
                manager.person(),
                booking);
        World.run(
                "update booking set status = 'REQUESTED', approval = 'ASKED', approval_rule = 'MANAGER',"
                        + " approval_step = 'MANAGER', answer_days = 5, answer_by = utc_timestamp(6) + interval 1 day"
                        + " where id = ?",
                booking);
        World.run(
                "insert into approval_asked (booking_id, number, step, person_id, asked_at, answer_until) values"
                        + " (?, 1, 'MANAGER', ?, utc_timestamp(6), utc_timestamp(6) + interval 1 day)",
                booking,
                manager.person());
        return OfferLink.code("approval", booking, 1);
    }
}

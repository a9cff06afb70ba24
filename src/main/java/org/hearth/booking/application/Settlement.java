package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.booking.Attended;
import org.hearth.booking.SessionSettled;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.Attendance;
import org.hearth.booking.model.AttendancePolicy;
import org.hearth.booking.model.DayRegister;
import org.hearth.booking.model.FullAttendance;
import org.hearth.booking.store.RegisterRepository;
import org.hearth.catalogue.Courses;
import org.hearth.scheduling.Sessions;

/** Says what attendance came to, once the registers of all days are finished. */
@ApplicationScoped
class Settlement {

    @Inject
    RegisterRepository registers;

    @Inject
    ChargeDesk charges;

    @Inject
    ManagersTold managers;

    @Inject
    Courses courses;

    @Inject
    Sessions sessions;

    @Inject
    Event<SessionSettled> settled;

    /** Settles the session, unless a day is still open. The day just finished must be written. */
    void settleOnceAllFinished(Allocation places) {
        registers.flush();
        List<DayRegister> days = registers.days(places.session());
        if (!days.stream().allMatch(DayRegister::isFinished)) {
            return;
        }
        List<Integer> taught = taughtMinutes(places, days);
        Map<String, Map<Integer, FullAttendance.DayMark>> marks = registers.entries(places.session()).stream()
                .filter(entry -> entry.booking() != null)
                .collect(Collectors.groupingBy(
                        Attendance::booking,
                        Collectors.toMap(
                                Attendance::day,
                                entry -> new FullAttendance.DayMark(entry.mark(), entry.minutesMissed()))));
        List<Attended> byRegister = registers.expected(places.session(), places.partnershipId()).stream()
                .map(person -> FullAttendance.of(
                        person.booking(),
                        person.person(),
                        person.partner(),
                        marks.getOrDefault(person.booking(), Map.of()),
                        taught))
                .toList();
        charges.attended(places, days, marks);
        List<Attended> attended = byPolicy(places, byRegister, marks);
        managers.missed(attended);
        sessions.completed(places.sessionId());
        settled.fire(new SessionSettled(places.sessionId(), places.partnershipId(), places.course(), attended));
    }

    /** Who came late or left early by more than the policy of their booking allows has no full attendance. */
    private List<Attended> byPolicy(
            Allocation places, List<Attended> all, Map<String, Map<Integer, FullAttendance.DayMark>> marks) {
        Map<String, AttendancePolicy> policies = charges.policies(places);
        return all.stream()
                .map(each -> {
                    AttendancePolicy policy = policies.get(each.booking());
                    var theirs = marks.getOrDefault(each.booking(), Map.of()).values();
                    return policy == null || policy.mayCertify(theirs, true) ? each : each.inPart();
                })
                .toList();
    }

    /** A course's taught time is spread evenly over the days; a day never counts for more than it lasted. */
    private List<Integer> taughtMinutes(Allocation places, List<DayRegister> days) {
        int minutes = courses.card(places.courseId(), places.partnershipId()).minutes();
        int perDay = minutes / days.size();
        return days.stream()
                .map(day -> perDay > 0 ? Math.min(perDay, day.minutes()) : day.minutes())
                .toList();
    }
}

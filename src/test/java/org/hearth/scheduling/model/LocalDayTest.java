package org.hearth.scheduling.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.Refusal;
import org.hearth.scheduling.PlannedDay;
import org.hearth.scheduling.SchedulingRefusal;
import org.junit.jupiter.api.Test;

class LocalDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 28);
    private static final LocalDate AUTUMN = LocalDate.of(2027, 10, 31);

    @Test
    void half_past_nine_is_the_same_in_utc_in_winter_and_an_hour_earlier_in_summer() {
        assertThat(day(LocalDate.of(2027, 3, 27), "09:30", "16:00").startsAt()).isEqualTo(at("2027-03-27T09:30:00Z"));
        assertThat(day(SPRING, "09:30", "16:00").startsAt()).isEqualTo(at("2027-03-28T08:30:00Z"));
        assertThat(day(LocalDate.of(2027, 10, 30), "09:30", "16:00").startsAt()).isEqualTo(at("2027-10-30T08:30:00Z"));
        assertThat(day(AUTUMN, "09:30", "16:00").startsAt()).isEqualTo(at("2027-10-31T09:30:00Z"));
    }

    @Test
    void a_time_the_clocks_skip_in_spring_is_refused() {
        assertThat(refusals(new PlannedDay(SPRING, LocalTime.of(1, 30), LocalTime.of(4, 0))))
                .containsExactly(SchedulingRefusal.NO_SUCH_TIME);
        assertThat(refusals(new PlannedDay(SPRING, LocalTime.of(0, 30), LocalTime.of(1, 0))))
                .containsExactly(SchedulingRefusal.NO_SUCH_TIME);
        assertThat(read(new PlannedDay(SPRING, LocalTime.of(2, 0), LocalTime.of(4, 0))))
                .hasSize(1);
    }

    @Test
    void of_a_time_that_comes_twice_in_autumn_the_earlier_one_is_meant() {
        assertThat(day(AUTUMN, "01:30", "04:00").startsAt()).isEqualTo(at("2027-10-31T00:30:00Z"));
        assertThat(day(AUTUMN, "01:30", "04:00").endsAt()).isEqualTo(at("2027-10-31T04:00:00Z"));
    }

    @Test
    void days_are_put_in_the_order_of_their_dates() {
        assertThat(read(planned("2027-03-16"), planned("2027-03-02")))
                .extracting(LocalDay::date)
                .containsExactly(LocalDate.of(2027, 3, 2), LocalDate.of(2027, 3, 16));
    }

    @Test
    void a_day_must_end_after_it_starts() {
        LocalDate date = LocalDate.of(2027, 3, 2);
        assertThat(refusals(new PlannedDay(date, LocalTime.of(16, 0), LocalTime.of(9, 30))))
                .containsExactly(SchedulingRefusal.DAY_ENDS_FIRST);
        assertThat(refusals(new PlannedDay(date, LocalTime.of(9, 30), LocalTime.of(9, 30, 45))))
                .containsExactly(SchedulingRefusal.DAY_ENDS_FIRST);
    }

    @Test
    void a_day_without_date_or_times_is_incomplete() {
        assertThat(refusals(new PlannedDay(null, LocalTime.of(9, 0), LocalTime.of(10, 0)), null))
                .containsExactly(SchedulingRefusal.DAY_INCOMPLETE, SchedulingRefusal.DAY_INCOMPLETE);
    }

    @Test
    void yesterday_and_the_far_future_are_refused_and_today_is_not() {
        assertThat(refusals(planned("2026-11-22"))).containsExactly(SchedulingRefusal.DAY_PASSED);
        assertThat(refusals(planned("2029-11-23"))).containsExactly(SchedulingRefusal.DAY_TOO_FAR_AHEAD);
        assertThat(read(planned("2026-11-23"))).hasSize(1);
    }

    @Test
    void a_day_that_was_agreed_before_may_lie_in_the_past() {
        LocalDay past = day(LocalDate.of(2026, 11, 10), "09:30", "16:00");
        var faults = new Faults();
        List<LocalDay> read = LocalDay.read(
                List.of(new PlannedDay(past.date(), past.from(), past.to())), Set.of(past), TODAY, faults);
        assertThat(faults.none()).isTrue();
        assertThat(read).containsExactly(past);
    }

    @Test
    void one_date_cannot_come_twice() {
        assertThat(refusals(planned("2027-03-02"), planned("2027-03-02"))).containsExactly(SchedulingRefusal.DAY_TWICE);
    }

    @Test
    void thirty_one_days_are_too_many() {
        PlannedDay[] many = new PlannedDay[31];
        Arrays.setAll(many, at -> planned(LocalDate.of(2027, 1, 1).plusDays(at).toString()));
        assertThat(refusals(many)).containsExactly(SchedulingRefusal.DAYS_TOO_MANY);
    }

    @Test
    void every_fault_is_told_at_once() {
        var faults = new Faults();
        LocalDay.read(List.of(planned("2026-11-22"), planned("2029-11-23")), Set.of(), TODAY, faults);
        assertThatThrownBy(faults::refuse).isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.faults())
                .hasSize(2));
    }

    @Test
    void a_fault_is_told_at_the_part_of_the_day_it_is_of() {
        LocalDate date = LocalDate.of(2027, 3, 2);
        LocalTime morning = LocalTime.of(9, 30);
        assertThat(fields(planned("2027-03-01"), new PlannedDay(date, morning, LocalTime.of(9, 0))))
                .containsExactly("days/1/to");
        assertThat(fields(new PlannedDay(date, morning, null), new PlannedDay(date, null, morning), null))
                .containsExactly("days/0/to", "days/1/from", "days/2/date");
        assertThat(fields(planned("2026-11-22"), planned("2029-11-23"))).containsExactly("days/0/date", "days/1/date");
        assertThat(fields(planned("2027-03-02"), planned("2027-03-02"))).containsExactly("days/1/date");
        assertThat(fields(
                        new PlannedDay(SPRING, LocalTime.of(1, 30), LocalTime.of(4, 0)),
                        new PlannedDay(SPRING, LocalTime.of(0, 30), LocalTime.of(1, 0))))
                .containsExactly("days/0/from", "days/1/to");
    }

    private static List<String> fields(PlannedDay... asked) {
        var faults = new Faults();
        LocalDay.read(Arrays.asList(asked), Set.of(), TODAY, faults);
        try {
            faults.refuse();
            return List.of();
        } catch (BadInput bad) {
            return bad.faults().stream().map(BadInput.Fault::field).toList();
        }
    }

    private static List<Refusal> refusals(PlannedDay... asked) {
        var faults = new Faults();
        LocalDay.read(Arrays.asList(asked), Set.of(), TODAY, faults);
        assertThat(faults.none()).isFalse();
        try {
            faults.refuse();
            return List.of();
        } catch (BadInput bad) {
            return bad.faults().stream().map(BadInput.Fault::refusal).toList();
        }
    }

    private static List<LocalDay> read(PlannedDay... asked) {
        var faults = new Faults();
        List<LocalDay> days = LocalDay.read(Arrays.asList(asked), Set.of(), TODAY, faults);
        faults.refuse();
        return days;
    }

    private static PlannedDay planned(String date) {
        return new PlannedDay(LocalDate.parse(date), LocalTime.of(9, 30), LocalTime.of(16, 0));
    }

    static LocalDay day(LocalDate date, String from, String to) {
        return new LocalDay(date, LocalTime.parse(from), LocalTime.parse(to));
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }
}

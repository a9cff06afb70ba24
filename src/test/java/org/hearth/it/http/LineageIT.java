package org.hearth.it.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.hearth.it.Api;
import org.hearth.it.Auditor;
import org.hearth.it.Desk;
import org.hearth.it.Race;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who trained whom is written with the award: no circle, one generation below the parent, each person counted once. */
@ArquillianTest
@RunAsClient
class LineageIT {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

    private Cascade cascade;
    private Someone lead;
    private Someone tom;
    private Someone ann;

    @BeforeEach
    void a_programme() {
        World.Partnership area = World.partnership();
        cascade = new Cascade(area);
        lead = World.someone(area.host(), "Amara", "TRAINING_LEAD");
        tom = World.someone(area.host(), "Tom");
        ann = World.someone(area.guest(), "Ann");
    }

    @Test
    void whoever_was_trained_as_a_trainer_stands_between_their_trainer_and_those_they_train() {
        String trainer = cascade.earned(cascade.taught(cascade.trainTheTrainer, DAY, lead), tom, DAY);
        LocalDate later = DAY.plusMonths(2);
        String learner = cascade.earned(cascade.taught(cascade.foundation, later, tom, lead), ann, later);
        Cascade.Line middle = cascade.line(trainer);
        Cascade.Line below = cascade.line(learner);
        assertEquals(middle.id(), below.parent());
        assertEquals(List.of(1, 2), List.of(middle.generation(), below.generation()));
        Cascade.Line root = cascade.lines().get(middle.parent());
        assertEquals("ELSEWHERE", root.kind());
        assertEquals(lead.person(), root.person());
        assertEquals(List.of(2, 1), List.of(root.people(), root.direct()));
        assertEquals(
                1,
                World.number(
                        "select count(*) from lineage_trainer where lineage_id = ? and person_id = ?",
                        below.id(),
                        lead.person()));
        assertThat(cascade.faults()).isEmpty();
    }

    @Test
    void a_session_without_a_trainer_is_a_branch_of_its_own_and_nobody_is_guessed() {
        String learner = cascade.earned(cascade.taught(cascade.foundation, DAY, null), ann, DAY);
        Cascade.Line root = cascade.lines().get(cascade.line(learner).parent());
        assertEquals("UNKNOWN", root.kind());
        assertEquals(null, root.person());
    }

    @Test
    void a_trainer_trained_after_the_session_does_not_come_above_it() {
        cascade.earned(cascade.taught(cascade.trainTheTrainer, DAY, lead), tom, DAY);
        LocalDate before = DAY.minusDays(1);
        String learner = cascade.earned(cascade.taught(cascade.foundation, before, tom), ann, before);
        Cascade.Line root = cascade.lines().get(cascade.line(learner).parent());
        assertEquals("ELSEWHERE", root.kind());
        assertEquals(tom.person(), root.person());
        LocalDate same = DAY;
        String onTheDay = cascade.earned(cascade.taught(cascade.foundation, same, tom), ann, same);
        assertEquals(
                "TRAINER", cascade.lines().get(cascade.line(onTheDay).parent()).kind());
    }

    @Test
    void an_award_taken_back_stays_where_it_is_and_counts_no_more() {
        String trainer = cascade.earned(cascade.taught(cascade.trainTheTrainer, DAY, lead), tom, DAY);
        String learner = cascade.earned(cascade.taught(cascade.foundation, DAY.plusDays(9), tom), ann, DAY.plusDays(9));
        cascade.takenBack(learner);
        cascade.takenBack(learner);
        assertEquals(0, cascade.line(trainer).people());
        assertEquals(cascade.line(trainer).id(), cascade.line(learner).parent());
        assertThat(cascade.faults()).isEmpty();
        assertThat(Auditor.findings(List.of(cascade.programme))).isEmpty();
    }

    @Test
    void a_settled_register_writes_it_in_the_same_transaction_and_one_reopened_takes_it_back() {
        World.Session session = World.session(cascade.area, cascade.foundation, 9, 8, 4);
        World.run("insert into trainer_assignment values (?, ?, 'LEAD')", session.id(), tom.person());
        String booking = Desk.book(session, ann);
        Desk.begin(session, 20);
        register(session, "{\"marks\":[{\"booking\":\"" + booking + "\",\"mark\":\"HERE\"}]}");
        register(session, "{\"finished\":true,\"restAbsent\":true}");
        String award = World.text("select id from award where active_booking = ?", booking);
        String row = cascade.line(award).id();
        assertThat(cascade.line(award).counts()).isTrue();
        register(session, "{\"finished\":false}");
        register(session, "{\"marks\":[{\"booking\":\"" + booking + "\",\"mark\":\"ABSENT\"}]}");
        register(session, "{\"finished\":true,\"restAbsent\":true}");
        assertThat(cascade.lines().get(row).counts()).isFalse();
        register(session, "{\"finished\":false}");
        register(session, "{\"marks\":[{\"booking\":\"" + booking + "\",\"mark\":\"HERE\"}]}");
        register(session, "{\"finished\":true,\"restAbsent\":true}");
        String again = World.text("select id from award where active_booking = ?", booking);
        assertEquals(row, cascade.line(again).id());
        String number = World.text("select number from award where id = ?", again);
        int version = (int) World.number("select version from award where id = ?", again);
        assertThat(version).isPositive();
        assertThat(number).isNotNull();
        assertThat(cascade.faults()).isEmpty();
        assertThat(Auditor.findings(List.of(cascade.programme, again))).isEmpty();
    }

    /** Random cascades: awards earned, earned again, taken back; by trainers of every kind, on days in no order; two programmes. */
    @Test
    void whatever_is_awarded_and_taken_back_reach_is_a_recount() {
        var chance = new Random(1830);
        List<Cascade> programmes = List.of(cascade, new Cascade(World.partnership()));
        for (Cascade each : programmes) {
            grow(each, chance, 90);
        }
        for (Cascade each : programmes) {
            assertThat(each.lines().size()).isGreaterThan(60);
            assertThat(each.lines().values().stream()
                            .mapToInt(Cascade.Line::generation)
                            .max()
                            .orElse(0))
                    .isGreaterThan(2);
            assertThat(each.faults()).isEmpty();
            assertThat(Auditor.findings(List.of(each.programme))).isEmpty();
            begunAnew(each);
        }
    }

    /** What was written award by award, and what is put together at once from what was recorded, both hold. */
    private static void begunAnew(Cascade each) {
        long awards = World.number(
                "select count(*) from award a join course c on c.id = a.course_id where c.programme_id = ?",
                each.programme);
        String all = "(select id from lineage where programme_id = '" + each.programme + "')";
        for (String table : List.of("lineage_reach", "lineage_partner")) {
            World.run("delete from " + table + " where ancestor_id in " + all + " or ancestor_id = ?", each.programme);
        }
        World.run("delete from lineage_trainer where lineage_id in " + all);
        World.run("update lineage set parent_id = null, generation = 0 where programme_id = ?", each.programme);
        World.run("delete from lineage where programme_id = ?", each.programme);
        World.run("delete from cascade_programme where programme_id = ?", each.programme);
        each.begins();
        assertThat(each.lines().values().stream()
                        .filter(line -> line.award() != null)
                        .count())
                .isEqualTo(awards);
        assertThat(each.faults()).isEmpty();
        assertThat(Auditor.findings(List.of(each.programme))).isEmpty();
    }

    private static void grow(Cascade cascade, Random chance, int steps) {
        List<Someone> people = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            people.add(World.someone(i % 2 == 0 ? cascade.area.host() : cascade.area.guest(), "P" + i));
        }
        Map<String, World.Session> sessions = new HashMap<>();
        List<String> awards = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            if (!awards.isEmpty() && chance.nextInt(5) == 0) {
                cascade.takenBack(awards.get(chance.nextInt(awards.size())));
                continue;
            }
            Someone lead = chance.nextInt(12) == 0 ? null : people.get(chance.nextInt(6));
            String course = chance.nextInt(10) < 4 ? cascade.trainTheTrainer : cascade.foundation;
            LocalDate on = DAY.plusDays(step * 3L - chance.nextInt(20));
            World.Session session = sessions.computeIfAbsent(
                    course + (lead == null ? "" : lead.person()), none -> cascade.taught(course, on, lead));
            awards.add(cascade.earned(session, people.get(chance.nextInt(people.size())), on));
        }
    }

    @Test
    void many_awards_under_one_root_at_once_are_all_counted() throws Exception {
        World.Session session = cascade.taught(cascade.foundation, DAY, lead);
        List<Callable<String>> acts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Someone who = World.someone(i % 2 == 0 ? cascade.area.host() : cascade.area.guest(), "L" + i);
            String award = cascade.written(session, who, DAY);
            acts.add(() -> {
                cascade.tell(award, false);
                return "told";
            });
        }
        assertEquals(12, Race.count(Race.of(acts), "told"));
        assertThat(cascade.faults()).isEmpty();
        assertEquals(
                12,
                World.number(
                        "select people from lineage where programme_id = ? and generation = 0", cascade.programme));
        assertThat(Auditor.findings(List.of(cascade.programme))).isEmpty();
    }

    /** The control: a careless program that looks, thinks and writes loses people, and both recounts say so. */
    @Test
    void a_careless_count_loses_people_and_is_found() throws Exception {
        cascade.earned(cascade.taught(cascade.foundation, DAY, lead), ann, DAY);
        List<Callable<String>> acts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            acts.add(() -> {
                String root = "select people from lineage where programme_id = ? and generation = 0";
                long seen = World.number(root, cascade.programme);
                Race.think();
                World.run(
                        "update lineage set people = ? where programme_id = ? and generation = 0",
                        seen + 1,
                        cascade.programme);
                return "counted";
            });
        }
        Race.of(acts);
        assertThat(World.number(
                        "select people from lineage where programme_id = ? and generation = 0", cascade.programme))
                .isLessThan(9);
        assertThat(cascade.faults()).isNotEmpty();
        assertThat(Auditor.findings(List.of(cascade.programme))).isNotEmpty();
        World.run("update lineage set people = 1 where programme_id = ? and generation = 0", cascade.programme);
    }

    private void register(World.Session session, String change) {
        assertEquals(
                200,
                Api.as(lead)
                        .put("/sessions/" + session.id() + "/days/1/register", change)
                        .status());
    }
}

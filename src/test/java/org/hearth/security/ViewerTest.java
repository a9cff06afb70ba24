package org.hearth.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hearth.kernel.PartnerId;
import org.junit.jupiter.api.Test;

class ViewerTest {

    private static final Grant LEAD = new Grant(
            "TRAINING_LEAD",
            ScopeKind.PARTNER,
            "council",
            Set.of(Permission.VIEW_PEOPLE, Permission.VIEW_RECORD),
            false);
    private static final Known KNOWN =
            new Known("a", "p", "Ann", "ann@example.org", "area", "Area", "council", "Council", 1, List.of(LEAD));

    private final Viewer viewer = new Viewer();

    @Test
    void a_role_reaches_as_far_as_it_is_held() {
        viewer.become(KNOWN, null);

        assertThat(viewer.scope(Permission.VIEW_PEOPLE).covers(new PartnerId("council")))
                .isTrue();
        assertThat(viewer.scope(Permission.MANAGE_PEOPLE).reachesOthers()).isFalse();
    }

    @Test
    void a_role_for_volunteers_reaches_the_volunteers_of_its_scope_and_nobody_else_there() {
        Grant coordinator =
                new Grant("VOLUNTEER_COORDINATOR", ScopeKind.PARTNER, "charity", Set.of(Permission.VIEW_PEOPLE), true);
        viewer.become(
                new Known(
                        "a",
                        "p",
                        "Ann",
                        "ann@example.org",
                        "area",
                        "Area",
                        "council",
                        "Council",
                        1,
                        List.of(LEAD, coordinator)),
                null);
        Scope people = viewer.scope(Permission.VIEW_PEOPLE);
        PartnerId charity = new PartnerId("charity");

        assertThat(people.covers(charity)).isFalse();
        assertThat(people.coversWork(charity, null, true)).isTrue();
        assertThat(people.coversWork(charity, null, false)).isFalse();
        assertThat(people.coversWork(new PartnerId("council"), null, false)).isTrue();
        assertThat(people.reachesOthers()).isTrue();
        assertThat(people.volunteersOnly()).isFalse();
    }

    @Test
    void a_token_made_for_something_else_reaches_nobody_else() {
        viewer.become(KNOWN, Set.of(Permission.VIEW_PEOPLE));

        assertThat(viewer.scope(Permission.VIEW_PEOPLE).reachesOthers()).isTrue();
        assertThat(viewer.scope(Permission.VIEW_RECORD).reachesOthers()).isFalse();
        assertThat(viewer.scope(Permission.VIEW_RECORD).self().value()).isEqualTo("p");
    }

    @Test
    void a_token_never_brings_what_no_role_brings() {
        viewer.become(KNOWN, Set.of(Permission.MANAGE_PEOPLE));

        assertThat(viewer.withinLimit(Permission.MANAGE_PEOPLE)).isTrue();
        assertThat(viewer.may(Permission.MANAGE_PEOPLE)).isFalse();
        assertThat(viewer.scope(Permission.MANAGE_PEOPLE).reachesOthers()).isFalse();
        assertThat(viewer.may(Permission.OWN_ACCOUNT)).isFalse();
    }
}

package org.hearth.demonstration;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.account.PasswordHash;
import org.hearth.demonstration.Town.Member;
import org.hearth.demonstration.Town.Partner;

/** The sign-ins of one load: one password for all of them, and who holds which role for whose records. */
final class Accounts {

    private final Loading load;
    private final String password;
    private final String hash;
    private final List<SignInFile.Sign> made = new ArrayList<>();
    private final Map<String, String> addresses = new LinkedHashMap<>();

    Accounts(Loading load, String password) {
        this.load = load;
        this.password = password;
        hash = PasswordHash.of(password);
    }

    /** The four everyday roles of one partner; the learner, who is nothing else, comes first. */
    void everyday(Cast cast) {
        give(cast, cast.learner, "learner");
        give(cast, cast.manager, "line-manager", new Role("LINE_MANAGER", "TEAM", null));
        give(cast, cast.trainer, "trainer", new Role("TRAINER", "PARTNER", cast.partner.id));
        give(cast, cast.lead, "training-lead", new Role("TRAINING_LEAD", "PARTNER", cast.partner.id));
    }

    /** The roles that are held for the whole partnership, or once in it. */
    void partnership(Cast cast, Partner volunteers) {
        String all = cast.town.id;
        give(cast, cast.another(), "administrator", new Role("ADMINISTRATOR", "PARTNERSHIP", all));
        give(cast, cast.another(), "workforce-lead", new Role("WORKFORCE_LEAD", "PARTNERSHIP", all));
        give(cast, cast.another(), "board-reader", new Role("BOARD_READER", "PARTNERSHIP", all));
        give(cast, cast.another(), "assessor", new Role("ASSESSOR", "PARTNER", cast.partner.id));
        Member coordinator = volunteers.people.stream()
                .filter(each -> !addresses.containsKey(each.id) && each.engagement != null)
                .findFirst()
                .orElseThrow();
        give(
                cast.town,
                volunteers,
                coordinator,
                "volunteer-coordinator." + cast.town.code,
                new Role("VOLUNTEER_COORDINATOR", "PARTNER", volunteers.id));
    }

    private void give(Cast cast, Member member, String called, Role... roles) {
        String address = called + (cast.tag.isEmpty() ? "" : "." + cast.tag) + "." + cast.town.code;
        give(cast.town, cast.partner, member, address, roles);
    }

    private void give(Town town, Partner partner, Member member, String called, Role... roles) {
        String email = called + "@example.org";
        String account = load.ids().next();
        Instant since = load.moment(load.today().minusMonths(8));
        load.tables().account.add(account, member.id, town.id, email, hash, "ACTIVE", 0, "auto", since, 1);
        List<Role> held = new ArrayList<>(List.of(roles));
        held.add(new Role("LEARNER", "SELF", null));
        for (Role role : held) {
            load.tables()
                    .roleGrant
                    .add(
                            load.ids().next(),
                            account,
                            role.name,
                            role.kind,
                            role.scope,
                            load.today().minusMonths(8),
                            null,
                            null,
                            since);
        }
        addresses.put(member.id, email);
        made.add(new SignInFile.Sign(
                email, password, held.stream().map(Role::name).toList(), town.name, partner.name));
    }

    /** Gives the people the addresses of their accounts, so that they see what is written to them. */
    void finish() throws SQLException {
        load.tables().flush();
        try (PreparedStatement update = load.db().prepareStatement("update person set email = ? where id = ?")) {
            for (var each : addresses.entrySet()) {
                update.setString(1, each.getValue());
                update.setString(2, each.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** Who can sign in, in the order in which they were made. */
    List<SignInFile.Sign> made() {
        return made;
    }

    private record Role(String name, String kind, String scope) {}
}

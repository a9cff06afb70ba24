package org.hearth.content.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hearth.content.model.Statement;
import org.hearth.content.store.ContentRepository.Hand;
import org.hearth.content.store.ContentRepository.Owner;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.security.AcrossPartners;

/** Keeps what areas state about their readiness. The caller has found the people within a scope. */
@ApplicationScoped
public class StatementRepository {

    @PersistenceContext
    EntityManager em;

    /** The statements about a programme, without their answers. */
    public List<Statement> of(String programme, PartnershipId partnership) {
        return Sql.of(
                        "select id, stated_on, holds_until, commitment_on, commitment, withdrawn_on, withdrawn_reason"
                                + " from readiness_statement where programme_id = ? and partnership_id = ?",
                        programme,
                        partnership.value())
                .rows(em)
                .stream()
                .map(row -> new Statement(
                        row.text(0),
                        row.date(1),
                        row.date(2),
                        row.date(3),
                        row.text(4),
                        List.of(),
                        row.date(5),
                        row.text(6)))
                .toList();
    }

    /** For which partner a statement was made. */
    public PartnerId partner(String statement, PartnershipId partnership) {
        return new PartnerId(Sql.of(
                        "select partner_id from readiness_statement where id = ? and partnership_id = ?",
                        statement,
                        partnership.value())
                .rows(em)
                .get(0)
                .text(0));
    }

    /** Keeps a new statement with the questions it answers. */
    public void add(
            String programme,
            PartnershipId partnership,
            Statement statement,
            List<String> questions,
            Owner who,
            Hand hand) {
        Sql.of(
                        "insert into readiness_statement (id, partnership_id, programme_id, person_id, partner_id, stated_on,"
                                + " holds_until, commitment_on, commitment, recorded_by, recorded_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        statement.id(),
                        partnership.value(),
                        programme,
                        who.person().value(),
                        who.partner().value(),
                        statement.on(),
                        statement.until(),
                        statement.commitmentOn(),
                        statement.commitment(),
                        hand.by().value(),
                        hand.now())
                .run(em);
        for (int at = 0; at < questions.size(); at++) {
            answer(statement, at, questions.get(at));
        }
    }

    @AcrossPartners("An answer to a statement that is being kept")
    private void answer(Statement statement, int at, String question) {
        Sql.of(
                        "insert into readiness_answer (statement_id, number, question, answer) values (?, ?, ?, ?)",
                        statement.id(),
                        at + 1,
                        question,
                        statement.answers().get(at))
                .run(em);
    }

    /** Keeps from when on a statement does not hold any more. */
    public void keep(Statement statement, PartnershipId partnership) {
        Sql.of(
                        "update readiness_statement set withdrawn_on = ?, withdrawn_reason = ? where id = ? and partnership_id = ?",
                        statement.withdrawnOn(),
                        statement.withdrawnReason(),
                        statement.id(),
                        partnership.value())
                .run(em);
    }
}

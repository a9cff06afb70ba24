package org.hearth.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement in SQL with the values of its question marks. Within a transaction it goes straight to the transaction's
 * connection, after the entities changed so far: a booking asks a dozen, and for each of them the entity manager would
 * read the text anew. Outside of one the entity manager asks it.
 */
public final class NativeQuery {

    private final EntityManager em;
    private final String text;
    private final List<?> values;

    /**
     * Nothing is asked yet.
     *
     * @param em the caller's
     * @param text constant pieces only; whatever came from outside is a value
     * @param values one for each question mark, in their order; null where there is none
     */
    public NativeQuery(EntityManager em, String text, List<?> values) {
        this.em = em;
        this.text = text;
        this.values = values;
    }

    /** Every row of the answer. */
    public List<Row> rows() {
        Connection connection = connection();
        if (connection == null) {
            return Row.all(query().getResultList());
        }
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            fill(statement);
            return read(statement.executeQuery());
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    /** Some rows of the answer: at most so many, after the first so many. */
    public List<Row> rows(int offset, int most) {
        List<Object> all = new ArrayList<>(values);
        all.add(most);
        all.add(offset);
        return new NativeQuery(em, text + " limit ? offset ?", all).rows();
    }

    /**
     * Writes; there must be a transaction.
     *
     * @return how many rows it changed
     */
    public int run() {
        Connection connection = connection();
        if (connection == null) {
            return query().executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            fill(statement);
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    /** The transaction's connection, with everything on it that was changed before; null outside of a transaction. */
    private Connection connection() {
        if (!em.isJoinedToTransaction()) {
            return null;
        }
        em.flush();
        return em.unwrap(Connection.class);
    }

    private void fill(PreparedStatement statement) throws SQLException {
        for (int at = 0; at < values.size(); at++) {
            statement.setObject(at + 1, values.get(at));
        }
    }

    private static List<Row> read(ResultSet answer) throws SQLException {
        int width = answer.getMetaData().getColumnCount();
        List<Row> rows = new ArrayList<>();
        while (answer.next()) {
            Object[] cells = new Object[width];
            for (int at = 0; at < width; at++) {
                cells[at] = answer.getObject(at + 1);
            }
            rows.add(Row.of(cells));
        }
        return rows;
    }

    private Query query() {
        Query query = em.createNativeQuery(text);
        for (int at = 0; at < values.size(); at++) {
            query.setParameter(at + 1, values.get(at));
        }
        return query;
    }
}

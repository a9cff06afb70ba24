package org.hearth.notification.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.util.OptionalLong;
import org.hearth.kernel.Row;
import org.hearth.security.AcrossPartners;

/** One worker at a time over all nodes, by the database's clock. Whoever sleeps past the end wakes with an old fence. */
@ApplicationScoped
@AcrossPartners("A lease is about workers, not about anybody's records")
public class LeaseRepository {

    @PersistenceContext
    EntityManager em;

    /** Takes the lease when nobody holds it, and answers the fence under which to write; empty when it is held. */
    public OptionalLong take(String name, String owner, Duration time) {
        if (taken(name, owner, time)) {
            return OptionalLong.of(fence(name));
        }
        Query first = em.createNativeQuery(
                "insert ignore into lease (name, owner, fence, held_until) values" + " (?, '-', 0, utc_timestamp(6))");
        first.setParameter(1, name);
        return first.executeUpdate() == 1 && taken(name, owner, time)
                ? OptionalLong.of(fence(name))
                : OptionalLong.empty();
    }

    /** Holds the lease for longer; false when it has passed to somebody else. */
    public boolean keep(String name, long fence, Duration time) {
        Query keep = em.createNativeQuery(
                "update lease set held_until = utc_timestamp(6) + interval ? second where name = ? and fence = ?");
        keep.setParameter(1, time.toSeconds());
        keep.setParameter(2, name);
        keep.setParameter(3, fence);
        return keep.executeUpdate() == 1;
    }

    private boolean taken(String name, String owner, Duration time) {
        Query take = em.createNativeQuery(
                "update lease set owner = ?, fence = fence + 1,"
                        + " held_until = utc_timestamp(6) + interval ? second where name = ? and held_until <= utc_timestamp(6)");
        take.setParameter(1, owner);
        take.setParameter(2, time.toSeconds());
        take.setParameter(3, name);
        return take.executeUpdate() == 1;
    }

    private long fence(String name) {
        Query fence = em.createNativeQuery("select fence from lease where name = ?");
        fence.setParameter(1, name);
        return Row.of(fence.getSingleResult()).count(0);
    }
}

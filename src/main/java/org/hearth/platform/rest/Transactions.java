package org.hearth.platform.rest;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;

/** The transaction around a POST. It stands here once, because finding it anew for every request takes time. */
@ApplicationScoped
class Transactions {

    @Resource
    UserTransaction transaction;

    void begin() throws Exception {
        transaction.begin();
    }

    void commit() throws Exception {
        transaction.commit();
    }

    /** Takes back what was done; does nothing when there is no transaction, as after a commit that failed. */
    void rollBack() throws Exception {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.rollback();
        }
    }
}

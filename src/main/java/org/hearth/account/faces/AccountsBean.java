package org.hearth.account.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.account.AccountView;
import org.hearth.account.application.AccountService;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.web.SearchedList;

/** Backs {@code /admin/accounts}: the partnership's accounts. */
@Named
@RequestScoped
public class AccountsBean extends SearchedList<AccountView.Row> {

    @Inject
    AccountService accounts;

    @Override
    protected Page<AccountView.Row> find(String words, Paging paging) {
        return accounts.list(words, paging);
    }
}

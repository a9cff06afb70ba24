package org.hearth.account.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.account.AccountView;
import org.hearth.account.application.AccountService;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;

/** Backs {@code /admin/accounts}: the partnership's accounts. */
@Named
@RequestScoped
public class AccountsBean {

    private static final int SIZE = 20;

    @Inject
    AccountService accounts;

    private String q;
    private int page = 1;
    private Page<AccountView.Row> list;

    public void load() {
        list = accounts.list(q, new Paging(page - 1, SIZE));
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Page<AccountView.Row> getList() {
        return list;
    }
}

package org.hearth.account.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.account.AccountView;
import org.hearth.account.Directory;
import org.hearth.account.application.AccountService;
import org.hearth.web.Notices;
import org.hearth.web.Settings;

/** Backs {@code /admin/account}: one account, or a person who has none yet. */
@Named
@ViewScoped
public class AccountBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AccountService accounts;

    @Inject
    Notices notices;

    @Inject
    Settings settings;

    private String ref;
    private String person;
    private String email;
    private String role;
    private String scope;
    private LocalDate from;
    private LocalDate to;
    private String name;
    private String link;
    private AccountView view;
    private List<Directory.Holding> holdings = List.of();

    /** Shows the account named, or the person's, or asks for one to be opened. */
    public void load() {
        if (ref == null && person != null) {
            ref = accounts.ofPerson(person).orElse(null);
        }
        if (ref == null) {
            Directory.Entry entry = accounts.person(person);
            name = entry.name();
            email = entry.email();
            return;
        }
        view = accounts.view(ref);
        name = view.name();
        holdings = accounts.holdings();
    }

    /** Opens the account; the page that answers shows the one-time address. */
    public void open() {
        AccountService.Opened opened = accounts.open(person, email);
        ref = opened.account();
        link = settings.publicUrl() + opened.link();
        load();
    }

    public void renew() {
        link = settings.publicUrl() + accounts.newLink(ref);
    }

    /** Gives a role; the scope is {@code PARTNER:id}, {@code HUB:id} or one word. */
    public String give() {
        link = null;
        String[] parts = scope == null ? new String[] {null} : scope.split(":", 2);
        accounts.give(ref, role, parts[0], parts.length > 1 ? parts[1] : null, from, to);
        return back("account.role-given");
    }

    public String take(String grant) {
        accounts.take(ref, grant);
        return back("account.role-taken");
    }

    public String close() {
        accounts.close(ref);
        return back("account.closed");
    }

    public List<String> getRoles() {
        return accounts.roles();
    }

    private String back(String notice) {
        notices.afterRedirect(notice);
        return "/admin/account?faces-redirect=true&ref=" + ref;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getName() {
        return name;
    }

    public String getLink() {
        return link;
    }

    public AccountView getView() {
        return view;
    }

    public List<Directory.Holding> getHoldings() {
        return holdings;
    }
}

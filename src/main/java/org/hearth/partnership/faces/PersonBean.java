package org.hearth.partnership.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PersonId;
import org.hearth.partnership.PersonView;
import org.hearth.partnership.application.PersonService;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;

/** Backs {@code /people/person}: shows one person. */
@Named
@RequestScoped
public class PersonBean {

    @Inject
    PersonService people;

    @Inject
    Viewer viewer;

    private String ref;
    private String tab = "details";
    private PersonView view;

    public void load() {
        if (ref == null) {
            throw new NotFound("partnership", "-");
        }
        view = people.view(new PersonId(ref));
    }

    /** Whether the viewer may book training for the person. */
    public boolean isMayBook() {
        return people.mayBookFor(new PersonId(view.id()));
    }

    public boolean isMayChange() {
        return viewer.may(Permission.MANAGE_PEOPLE);
    }

    public boolean isMayAudit() {
        return viewer.may(Permission.VIEW_AUDIT);
    }

    public boolean isMayAccounts() {
        return viewer.may(Permission.MANAGE_ACCOUNTS);
    }

    /** Whether records of other people are the viewer's to open at all. */
    public boolean isMayRecord() {
        return viewer.may(Permission.VIEW_RECORD)
                && viewer.scope(Permission.VIEW_RECORD).reachesOthers();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public PersonView getView() {
        return view;
    }
}

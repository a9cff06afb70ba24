package org.hearth.booking.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearth.booking.PolicyView;
import org.hearth.booking.application.PolicyService;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;

/** Backs {@code /admin/policy}: what cancelling and not coming cost, version by version. */
@Named
@RequestScoped
public class PolicyBean {

    @Inject
    PolicyService policies;

    @Inject
    Viewer viewer;

    private List<PolicyView> versions = List.of();

    /** Finds the versions. */
    public void load() {
        versions = policies.versions();
    }

    /** Whether the reader publishes versions. */
    public boolean isMayPublish() {
        return viewer.may(Permission.MANAGE_PARTNERS);
    }

    public List<PolicyView> getVersions() {
        return versions;
    }
}

package org.hearth.cohort.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearth.cohort.OwnPath;
import org.hearth.cohort.application.PathService;

/** Leads from home and from one's own learning to one's own way to being a trainer. */
@Named
@RequestScoped
public class OwnPathsBean {

    @Inject
    PathService paths;

    private List<OwnPath> all;

    /** The viewer's own; asked once, as the page shows it. */
    public List<OwnPath> getAll() {
        if (all == null) {
            all = paths.ways();
        }
        return all;
    }
}

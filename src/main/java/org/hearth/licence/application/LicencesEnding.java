package org.hearth.licence.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.hearth.learning.AlsoNeeded;
import org.hearth.learning.NeedView;
import org.hearth.licence.store.LicenceQueries;
import org.hearth.security.OpenTo;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;

/** Tells home which licences end within 30 days, to those who manage them. */
@ApplicationScoped
@Transactional
public class LicencesEnding implements AlsoNeeded {

    private static final int DAYS = 30;
    private static final int MOST = 10;

    @Inject
    LicenceQueries queries;

    @Inject
    Shown shown;

    @Inject
    Viewer viewer;

    @Override
    @OpenTo("Home, which shows everybody what is theirs; the list asks for the permission to manage licences")
    public List<NeedView> needs() {
        if (!viewer.may(Permission.MANAGE_LICENCES)) {
            return List.of();
        }
        LocalDate today = shown.today();
        return queries.ending(viewer.scope(Permission.MANAGE_LICENCES), today, today.plusDays(DAYS), MOST).stream()
                .map(each -> new NeedView(
                        NeedView.What.LICENCE,
                        each.programmeName() + ", " + each.holderName(),
                        null,
                        each.to(),
                        "/training/licence?id=" + each.id()))
                .toList();
    }
}

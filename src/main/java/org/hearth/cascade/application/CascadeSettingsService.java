package org.hearth.cascade.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.hearth.audit.AuditLog;
import org.hearth.cascade.CascadeSettings;
import org.hearth.cascade.model.Programme;
import org.hearth.cascade.store.SettingsRepository;
import org.hearth.cascade.store.TreeQueries;
import org.hearth.kernel.Answers;
import org.hearth.kernel.NotFound;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** From when on a programme's cascade is called at risk: whoever keeps the catalogue sets it. */
@ApplicationScoped
@Transactional
public class CascadeSettingsService {

    private static final int MOST_MONTHS = 60;
    private static final int LEAST_PERCENT = 5;
    private static final int ALL = 100;

    @Inject
    TreeQueries tree;

    @Inject
    SettingsRepository settings;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    /** What is set; what stands until then where nothing is. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public CascadeSettings settings(String programme) {
        return settings.of(programme(programme));
    }

    /** Sets both; refuses numbers out of range as {@code kernel.number-range}. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public CascadeSettings set(String programme, CascadeSettings asked) {
        Programme of = programme(programme);
        var answers = new Answers();
        int months = answers.number("dormantMonths", asked.dormantMonths(), 1, MOST_MONTHS);
        int percent = answers.number("singlePercent", asked.singlePercent(), LEAST_PERCENT, ALL);
        answers.done();
        settings.keep(of, new CascadeSettings(months, percent));
        audit.record("cascade.set", "programme", of.id(), null, months + " months, " + percent + " %");
        return settings.of(of);
    }

    private Programme programme(String id) {
        return tree.programme(id, viewer.partnership()).orElseThrow(() -> new NotFound("cascade", id));
    }
}

package org.hearth.catalogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearth.catalogue.CatalogueRefusal;
import org.hearth.catalogue.LicenceNeed;
import org.hearth.catalogue.ProgrammeDraft;
import org.hearth.catalogue.ProgrammeRoute;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnershipId;

/** A method people are trained in, with what its licensor and the evidence say. Its rules are {@link FidelityRule}. */
@Entity
@Table(name = "programme")
public class Programme {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,39}");
    private static final String ACTIVE = "ACTIVE";

    @Id
    private String id;

    @Column(name = "partnership_id")
    private String partnership;

    private String code;
    private String name;
    private String aliases;
    private String licensor;

    @Column(name = "licence_need")
    private String licenceNeed;

    private String route;
    private String topic;
    private String summary;
    private String evidence;

    @Column(name = "fidelity_tool")
    private String fidelityTool;

    @Column(name = "practice_requirement")
    private String practiceRequirement;

    @Column(name = "content_version")
    private String contentVersion;

    @Column(name = "content_owner")
    private String contentOwner;

    @Column(name = "content_review_on")
    private LocalDate contentReviewOn;

    @Column(name = "parent_group_sessions")
    private String parentGroupSessions;

    private String source;

    @Column(name = "licence_ends_on")
    private LocalDate licenceEndsOn;

    private String materials;

    @Column(name = "certificate_issuer")
    private String certificateIssuer;

    @Column(name = "trainer_prerequisites")
    private String trainerPrerequisites;

    @Column(name = "trainer_agreement")
    private String trainerAgreement;

    private String status;

    @Version
    private int version;

    protected Programme() {} // for JPA

    /** A programme chosen here. Refuses by field what cannot be used, as {@code catalogue.*}. */
    public static Programme of(PartnershipId partnership, ProgrammeDraft draft, LocalDate today) {
        var made = new Programme();
        made.id = Identity.next();
        made.partnership = partnership.value();
        Faults faults = new Faults();
        made.code = faults.text("code", draft.code(), 40).toUpperCase(Locale.ROOT);
        if (!faults.has("code") && !CODE.matcher(made.code).matches()) {
            faults.add("code", CatalogueRefusal.CODE_FORMAT);
        }
        made.describe(draft, today, faults);
        return made;
    }

    /** Says something else from now on; the code stays. */
    public void change(ProgrammeDraft draft, LocalDate today) {
        describe(draft, today, new Faults());
    }

    private void describe(ProgrammeDraft draft, LocalDate today, Faults faults) {
        name = faults.text("name", draft.name(), 160);
        aliases = faults.optional("aliases", draft.aliases(), 300);
        licensor = faults.optional("licensor", draft.licensor(), 160);
        licenceNeed = faults.choice("licenceNeed", draft.licenceNeed(), LicenceNeed.class)
                .name();
        route = faults.choice("route", draft.route(), ProgrammeRoute.class).name();
        topic = faults.text("topic", draft.topic(), 80);
        summary = faults.text("summary", draft.summary(), 1000);
        evidence = faults.optional("evidence", draft.evidence(), 1000);
        fidelityTool = faults.optional("fidelityTool", draft.fidelityTool(), 300);
        practiceRequirement = faults.optional("practiceRequirement", draft.practiceRequirement(), 500);
        contentVersion = faults.optional("contentVersion", draft.contentVersion(), 80);
        contentOwner = faults.optional("contentOwner", draft.contentOwner(), 160);
        LocalDate review = draft.contentReviewOn();
        if (review != null && review.isBefore(today) && !review.equals(contentReviewOn)) {
            faults.add("contentReviewOn", CatalogueRefusal.PAST_REVIEW);
        }
        if (review != null && review.getYear() > 9999) {
            faults.add("contentReviewOn", CatalogueRefusal.DATE_FORMAT);
        }
        contentReviewOn = review;
        parentGroupSessions = faults.optional("parentGroupSessions", draft.parentGroupSessions(), 500);
        source = faults.optional("source", draft.source(), 500);
        licence(draft.licenceEndsOn(), faults);
        materials = faults.optional("materials", draft.materials(), 300);
        certificateIssuer = faults.optional("certificateIssuer", draft.certificateIssuer(), 160);
        trainers(draft, faults);
        status = Boolean.FALSE.equals(draft.active()) ? "RETIRED" : ACTIVE;
        faults.refuse();
    }

    private void licence(LocalDate ends, Faults faults) {
        if (ends != null && (ends.getYear() < 2000 || ends.getYear() > 2150)) {
            faults.add("licenceEndsOn", CatalogueRefusal.DATE_FORMAT);
        }
        licenceEndsOn = ends;
    }

    private void trainers(ProgrammeDraft draft, Faults faults) {
        trainerPrerequisites = faults.optional("trainerPrerequisites", draft.trainerPrerequisites(), 500);
        trainerAgreement = faults.optional("trainerAgreement", draft.trainerAgreement(), 300);
    }

    public boolean isActive() {
        return ACTIVE.equals(status);
    }

    public String id() {
        return id;
    }

    public String code() {
        return code;
    }

    public int version() {
        return version;
    }
}

package org.hearth.partnership.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.util.Locale;
import org.hearth.kernel.Answers;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnershipId;

/** A Family Hub partnership: the boundary nothing crosses. One installation holds many. */
@Entity
@Table(name = "partnership")
public class Partnership {

    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_CODE = 40;

    @Id
    private String id;

    private String code;
    private String name;
    private String authority;

    @Column(name = "authority_type")
    private String authorityType;

    @Version
    private int version;

    protected Partnership() {} // for JPA

    /** Opens a partnership; its code is made from its name. */
    public static Partnership open(String name, String authority, Answers answers) {
        var made = new Partnership();
        made.id = Identity.next();
        made.name = answers.text("partnershipName", name, LONGEST_NAME);
        made.authority = answers.text("authority", authority, LONGEST_NAME);
        made.code = code(made.name == null ? made.id : made.name, made.id);
        return made;
    }

    /** Letters and digits of the name in plain Latin, and the id where nothing is left of it. */
    private static String code(String name, String id) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String full = plain.isEmpty() ? id : plain;
        return full.substring(0, Math.min(LONGEST_CODE, full.length()));
    }

    public PartnershipId id() {
        return new PartnershipId(id);
    }

    public String name() {
        return name;
    }
}

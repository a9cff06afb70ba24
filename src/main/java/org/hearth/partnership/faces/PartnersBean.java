package org.hearth.partnership.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.partnership.PartnerCard;
import org.hearth.partnership.PartnerDetails;
import org.hearth.partnership.application.PartnerService;
import org.hearth.web.SearchedList;

/** Backs {@code /admin/partners}: the search stands in the address. */
@Named
@RequestScoped
public class PartnersBean extends SearchedList<PartnerCard> {

    @Inject
    PartnerService partners;

    private String type;

    @Override
    protected Page<PartnerCard> find(String words, Paging paging) {
        return partners.toManage(words, type, paging);
    }

    public boolean isFiltered() {
        return getQ() != null || type != null;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        // a word that is no type narrows nothing
        this.type = Stream.of(PartnerDetails.Type.values())
                        .anyMatch(each -> each.name().equals(type))
                ? type
                : null;
    }
}

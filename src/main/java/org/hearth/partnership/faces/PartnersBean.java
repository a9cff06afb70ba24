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

/** Backs {@code /admin/partners}: the search stands in the address. */
@Named
@RequestScoped
public class PartnersBean {

    private static final int SIZE = 20;

    @Inject
    PartnerService partners;

    private String q;
    private String type;
    private int page = 1;
    private Page<PartnerCard> list;

    public void load() {
        list = partners.toManage(q, type, new Paging(page - 1, SIZE));
    }

    public boolean isFiltered() {
        return q != null || type != null;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
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

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Page<PartnerCard> getList() {
        return list;
    }
}

package org.hearth.booking.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.hearth.booking.BookedWhen;
import org.hearth.booking.BookingRow;
import org.hearth.booking.application.BookedService;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.web.Download;
import org.hearth.web.XlsxTable;

/** Backs {@code /training/bookings}: who of one's own people is booked on what. */
@Named
@RequestScoped
public class BookedBean {

    private static final int SIZE = 20;

    @Inject
    BookedService service;

    private String when;
    private String words;
    private String as;
    private int page = 1;
    private Page<BookingRow> list;

    public void load() {
        list = service.list(chosen(), words, new Paging(page - 1, SIZE));
    }

    /** Answers with all that the list finds as a file. */
    public void export() throws IOException {
        if ("xlsx".equals(as)) {
            Download.saved(XlsxTable.TYPE, "bookings.xlsx", service.xlsx(chosen(), words));
        } else {
            Download.table("bookings.csv", service.csv(chosen(), words));
        }
    }

    public String getAs() {
        return as;
    }

    public void setAs(String as) {
        this.as = as;
    }

    /** What is shown; what comes when the address says nothing that is one of them. */
    private BookedWhen chosen() {
        return Arrays.stream(BookedWhen.values())
                .filter(each -> each.name().equals(when))
                .findFirst()
                .orElse(BookedWhen.COMING);
    }

    public List<BookedWhen> getChoices() {
        return List.of(BookedWhen.values());
    }

    public Page<BookingRow> getList() {
        return list;
    }

    public String getWhen() {
        return chosen().name();
    }

    public void setWhen(String when) {
        this.when = when;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}

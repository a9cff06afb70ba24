package org.hearth.learning.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.kernel.PersonId;
import org.hearth.learning.RecordView;
import org.hearth.learning.application.RecordService;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;

/** Backs {@code /me/learning} and {@code /people/record}: one person's learning. */
@Named
@RequestScoped
public class MyLearningBean {

    @Inject
    RecordService records;

    @Inject
    Viewer viewer;

    private String ref;
    private RecordView record;

    public void loadMine() {
        record = records.mine();
    }

    public void load() {
        record = records.of(new PersonId(ref));
    }

    public RecordView getRecord() {
        return record;
    }

    /** Whether there is nothing to show at all. */
    public boolean isNothing() {
        return record.due().isEmpty()
                && record.trained().isEmpty()
                && record.meetings().isEmpty()
                && record.booked().isEmpty()
                && record.wishes().isEmpty()
                && record.awards().isEmpty()
                && record.attended().isEmpty();
    }

    /** Whether certificates may be withdrawn or corrected from here. */
    public boolean isManaging() {
        return viewer.may(Permission.MANAGE_AWARDS);
    }

    /** Whether what the person waits for can be opened from here: by themselves, and by those who book for others. */
    public boolean isBooking() {
        return viewer.may(Permission.BOOK_FOR_OTHERS) || viewer.person().value().equals(record.person());
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}

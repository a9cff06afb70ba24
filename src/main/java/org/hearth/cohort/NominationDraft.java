package org.hearth.cohort;

import java.time.LocalDate;

/**
 * A partner's word that somebody is to become a trainer, with the release agreement (domain rule C17).
 *
 * @param who the person: their whole email address, or name and partner as offered
 * @param manager who signed the release, told in the same way; left out when it is the line manager on their record
 * @param sessions how many sessions the manager promised they may deliver
 * @param signedOn the day the manager signed
 * @param reason why it was not the line manager on their record; asked only then
 */
public record NominationDraft(String who, String manager, Integer sessions, LocalDate signedOn, String reason) {

    /** One that says nothing. */
    public static NominationDraft nothing() {
        return new NominationDraft(null, null, null, null, null);
    }
}

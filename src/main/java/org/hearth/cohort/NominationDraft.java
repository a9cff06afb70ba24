package org.hearth.cohort;

import java.time.LocalDate;

/**
 * A partner's word that somebody is to become a trainer, with the release agreement (domain rule C17).
 *
 * @param who the person: their whole email address, or name and partner as offered
 * @param manager the name of the manager who signed the release
 * @param sessions how many sessions the manager promised they may deliver
 * @param signedOn the day the manager signed
 */
public record NominationDraft(String who, String manager, Integer sessions, LocalDate signedOn) {}

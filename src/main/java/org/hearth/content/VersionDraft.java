package org.hearth.content;

import java.time.LocalDate;

/**
 * A version of local content to be adopted.
 *
 * @param label short, as it stands on the material
 * @param changes what is different from the version before
 * @param adoptedOn the first day on which it is current
 * @param owner who answers for it: an email address, or a name as it is offered
 * @param reviewOn until when it is reviewed first
 */
public record VersionDraft(String label, String changes, LocalDate adoptedOn, String owner, LocalDate reviewOn) {}

/**
 * How staff become trainers of a programme and stay it: what each programme asks, by date; cohorts with seats for partners; each
 * trainer's path, step by step, and what keeps an accreditation alive; days partners pledge of their trainers, and who of all partners
 * could train what lacks a trainer.
 *
 * <p>Trained is not accredited: a path says which step rests on what, on which day and by whose word. This package is the
 * room's front door.
 */
@Room(
        uses = {
            "audit",
            "booking",
            "catalogue",
            "learning",
            "notification",
            "partnership",
            "scheduling",
            "security",
            "web"
        })
package org.hearth.cohort;

import org.hearth.kernel.Room;

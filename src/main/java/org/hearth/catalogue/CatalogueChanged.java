package org.hearth.catalogue;

import org.hearth.kernel.PartnershipId;

/** A programme or course changed. What is remembered of the partnership's catalogue is read anew once it is committed. */
public record CatalogueChanged(PartnershipId partnership) {}

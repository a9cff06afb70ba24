/** The words every room shares: identifiers, paging, refusals. Depends on nothing but Java. */
@Room
package org.hearth.kernel;

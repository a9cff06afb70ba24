/**
 * Accounts: who may sign in, with which roles, by password or by token. A person need not have an account.
 *
 * <p>This package is the room's front door. Other rooms may use what is here and nothing below it.
 */
@Room(uses = {"audit", "notification", "security", "web"})
package org.hearth.account;

import org.hearth.kernel.Room;

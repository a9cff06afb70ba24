package org.hearth.partnership;

import java.time.LocalDate;

/**
 * Whose word a partner asks for, as somebody says it.
 *
 * @param rule one of {@link BookingApproval}
 * @param from the first day it holds, today at the earliest; bookings asked for before keep the rule they were asked under
 * @param answerDays how many working days there are to answer, from 1 to 20
 */
public record ApprovalRuleDetails(String rule, LocalDate from, Integer answerDays) {}

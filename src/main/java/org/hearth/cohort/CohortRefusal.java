package org.hearth.cohort;

import java.util.Locale;
import org.hearth.kernel.Refusal;

/** Why the room of cohorts says no. */
public enum CohortRefusal implements Refusal {
    /** A scheme would reach back into days that are over. */
    SCHEME_PAST,
    /** Deliveries are asked for without a window, or a window without deliveries. */
    SCHEME_WINDOW,
    /** More are to be delivered as lead than in all. */
    SCHEME_LEADS,
    /** There is a renewal and no number of months, or the other way round. */
    SCHEME_RENEWAL,
    /** Trainers are to be warned earlier than the shortest time counts. */
    SCHEME_WARNING,
    /** A trainer would have to deliver more than they may. */
    SCHEME_LOAD,
    /** The programme is not taught by trainers of the partnership. */
    PROGRAMME_UNKNOWN,
    /** Nobody can be found by what was typed. */
    PERSON_UNKNOWN,
    /** They are on the path for this programme already, or train it. */
    PATH_THERE,
    /** An accreditation would be written down of somebody who is on the way to it. */
    PATH_UNDER_WAY,
    /** The step does not belong to what the programme asks. */
    STEP_NOT_ASKED,
    /** The step was taken already. Details: the day. */
    STEP_TAKEN,
    /** Something comes before it. Details: the step that is missing. */
    STEP_TOO_EARLY,
    /** The day is still to come. */
    STEP_DAY,
    /** The day lies before what it rests on. Details: the earliest day. */
    STEP_BEFORE,
    /** What it rests on is missing. */
    STEP_EVIDENCE,
    /** Nobody observes, mentors or signs off themselves. */
    OWN_WORD,
    /** Somebody would sign in another's name. */
    OWN_SIGNATURE,
    /** The observer is the trainer's manager or trained them. */
    OBSERVER_CONFLICT,
    /** The observer did not say that they have no interest in it. */
    OBSERVER_DECLARATION,
    /** The observer or mentor is not accredited on that day. */
    OBSERVER_NOT_ACCREDITED,
    /** Nobody is named who saw the trainer deliver. */
    OBSERVER_NEEDED,
    /** An observer of the partnership and one from outside are named together. */
    OBSERVER_ONE,
    /** It is not said for whom an observer from outside works. */
    OBSERVER_BODY,
    /** The trainer did not train the session at which they are said to have been seen. */
    OBSERVED_NOT_TRAINED,
    /** A delivery beside a mentor names no session, and was not elsewhere. */
    CO_SESSION,
    /** A delivery beside a mentor names no mentor. */
    CO_MENTOR,
    /** The mentor did not lead the session. */
    CO_MENTOR_NOT_THERE,
    /** The trainer did not train the session beside the lead. */
    CO_NOT_BESIDE,
    /** The session is a step of the path already. */
    CO_COUNTED,
    /** A delivery elsewhere says no place. */
    CO_PLACE,
    /** A delivery names a session here and says that it was elsewhere. */
    CO_ONE_PLACE,
    /** The session has not been held. */
    SESSION_NOT_HELD,
    /** The session was on other days. */
    SESSION_DAY,
    /** Nobody is on record as the person's line manager, and nobody was named. */
    RELEASE_MANAGER,
    /** Nobody of the person's partner is found by what was typed. */
    RELEASE_UNKNOWN,
    /** Somebody signed who is not the line manager on record, and it is not said why. */
    RELEASE_REASON,
    /** A manager promised fewer sessions than the scheme asks. Details: how many. */
    RELEASE_TOO_FEW,
    /** A release was signed too long before the nomination. Details: the earliest day. */
    RELEASE_OLD,
    /** They would be of a later generation than the scheme lets train. Details: the last. */
    GENERATION_CAP,
    /** The path has ended, or has not got so far. */
    PATH_ENDED,
    /** Nothing ran out, so that there is nothing to reinstate. */
    NOT_LAPSED,
    /** The cohort takes no more nominations. Details: since when. */
    COHORT_CLOSED,
    /** The partner has no seat left in the cohort. Details: how many it has. */
    SEATS_OF_PARTNER,
    /** The cohort has no seat left. Details: how many it has. */
    SEATS_OF_COHORT,
    /** The seats of the partners are more than those of the cohort. */
    SEATS_TOO_MANY,
    /** A partner is named twice, or is none of the partnership. */
    SEATS_PARTNER,
    /** Seats would be taken from somebody who has one. */
    SEATS_TAKEN,
    /** A forecast would go further than it can mean anything. Details: how many years. */
    FORECAST_FAR,
    /** A scheme that has begun, or that there is none of, would be taken back. */
    SCHEME_BEGUN,
    /** A forecast would look back. */
    FORECAST_PAST,
    /** A pledge would end before today. */
    PLEDGE_PAST,
    /** A pledge would last longer than one can promise. Details: how many years. */
    PLEDGE_LONG,
    /** More days are pledged than its time has. Details: working days, trainers, and what these come to. */
    PLEDGE_TOO_MANY,
    /** The partner pledged for one of these days already. Details: the first day of that pledge. */
    PLEDGE_OVERLAPS,
    /** The last day of the pledge is past. Details: the day. */
    PLEDGE_OVER,
    /** There is no such session of a train-the-trainer course of the programme. */
    COHORT_SESSION;

    @Override
    public String code() {
        return "cohort." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.hearth.it;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hearth.booking.jobs.LapsedOffers;
import org.hearth.booking.jobs.ReleasedPlaces;
import org.hearth.booking.jobs.UnansweredRequests;
import org.hearth.booking.jobs.UndoneChecks;
import org.hearth.cascade.jobs.LineagesBegin;
import org.hearth.cohort.jobs.TrainersDue;
import org.hearth.content.jobs.ContentDue;
import org.hearth.exchange.jobs.ExpiredPlaces;
import org.hearth.licence.jobs.LicencesEnd;
import org.hearth.scheduling.jobs.DecisionsDue;
import org.hearth.scheduling.jobs.SessionsBegin;

/** Lets a test do at once what the clock would do within five minutes. It is in the war under test only. */
@WebServlet("/verify/clock-work")
public class ClockWork extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient UnansweredRequests requests;

    @Inject
    transient LapsedOffers offers;

    @Inject
    transient UndoneChecks checks;

    @Inject
    transient ReleasedPlaces places;

    @Inject
    transient DecisionsDue decisions;

    @Inject
    transient SessionsBegin begin;

    @Inject
    transient ExpiredPlaces expired;

    @Inject
    transient LicencesEnd licences;

    @Inject
    transient ContentDue content;

    @Inject
    transient TrainersDue trainers;

    @Inject
    transient LineagesBegin lineages;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        requests.lapse();
        offers.lapse();
        checks.charge();
        places.release();
        places.tell();
        decisions.tell();
        begin.start();
        expired.expire();
        licences.warn();
        content.remind();
        trainers.look();
        lineages.begin();
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}

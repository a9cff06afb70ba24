package org.hearth.it;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hearth.cascade.application.LineageService;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.learning.AwardTakenBack;
import org.hearth.learning.Awarded;

/**
 * Tells the cascade of awards a test wrote into the tables itself, each in a transaction of its own, as learning would. It is in
 * the war under test only.
 */
@WebServlet("/verify/awards-made")
public class AwardsMade extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient LineageService lineage;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        var partnership = new PartnershipId(request.getParameter("partnership"));
        String award = request.getParameter("award");
        String course = request.getParameter("course");
        if (request.getParameter("begin") != null) {
            lineage.begin(request.getParameter("begin"));
        } else if (request.getParameter("back") == null) {
            lineage.onAwarded(new Awarded(award, partnership, new PersonId(request.getParameter("person")), course));
        } else {
            lineage.onTakenBack(new AwardTakenBack(award, partnership, course));
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}

package org.hearth.learning.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * One booking as a calendar file: {@code /training/booking.ics?ref=}. Pages are found by their name without an ending,
 * so this address would open the booking's page; here it is sent on to the one that answers with the file.
 */
@WebServlet("/training/booking.ics")
public class BookingCalendar extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher("/training/booking-file.xhtml").forward(request, response);
    }
}

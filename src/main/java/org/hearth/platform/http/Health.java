package org.hearth.platform.http;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** {@code /health/live}: the process answers. {@code /health/ready}: the database answers too, and is migrated. */
@WebServlet(urlPatterns = {"/health/live", "/health/ready"})
public class Health extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Resource(lookup = "java:app/jdbc/hearth")
    transient DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean well = request.getServletPath().endsWith("live") || databaseAnswers();
        response.setStatus(well ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        if (!well) {
            response.setHeader("Retry-After", "5");
        }
        response.setContentType("application/json");
        response.getWriter().write(well ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.execute("select id from installation");
        } catch (SQLException away) {
            return false;
        }
    }
}

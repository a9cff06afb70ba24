package org.hearth.it.http;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.hearth.it.Api;
import org.hearth.it.World;

/** Somebody who may do everything over the API in a partnership of their own, and what is wrong with answers to them. */
abstract class ApiScene {

    final World.Partnership where = World.partnership();
    final World.Someone who = World.someone(
            where.host(), "Keeper", "ADMINISTRATOR@PARTNERSHIP", "WORKFORCE_LEAD@PARTNERSHIP", "TRAINING_LEAD");
    final Api api = Api.as(who);
    final List<String> wrong = new ArrayList<>();
    private Things things;

    void refused(int status, String verb, String path, String body, String... headers) {
        problem(verb + " " + path, status, api.send(verb, path, body, headers));
    }

    /** Notes what is wrong with an answer that should be a problem. */
    void problem(String about, int status, Api.Answer answer) {
        String body = answer.body();
        String type = answer.header("Content-Type").orElse("");
        String start = answer.status() + " " + type + " " + body.substring(0, Math.min(300, body.length()));
        if (answer.status() != status || !type.startsWith("application/problem+json")) {
            wrong.add(about + " is answered by " + start);
            return;
        }
        JsonObject problem = answer.json();
        boolean whole = problem.getString("type", "").matches("/problems/[a-z]+\\.[a-z-]+")
                && problem.getInt("status", 0) == status
                && problem.getString("title", "").length() > 3
                && problem.getString("detail", "").endsWith(".");
        boolean inside = body.contains("Exception") || body.contains("org.hearth") || body.contains("<html");
        if (!whole || inside) {
            wrong.add(about + " is half a problem: " + start);
        }
    }

    Things things() {
        if (things == null) {
            things = Things.of(where, World.someone(where.host(), "Ann"))
                    .with("otherpartner", where.guest().id());
        }
        return things;
    }

    static Surface.Endpoint endpoint(String verb, String path) {
        return Surface.api().stream()
                .filter(each -> each.verb().equals(verb) && each.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    static String path(Surface.Endpoint endpoint, Things things) {
        return PermissionMatrixIT.filled(endpoint.name(), things)
                .split(" ", 2)[1]
                .substring(Surface.API.length());
    }
}

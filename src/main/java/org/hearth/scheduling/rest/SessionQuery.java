package org.hearth.scheduling.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.hearth.scheduling.SessionSearch;

/** What a list of sessions may be asked by its address: the names are those of the catalogue page, and some more. */
public class SessionQuery {

    @QueryParam("q")
    String q;

    @QueryParam("course")
    String course;

    @QueryParam("topic")
    List<String> topic;

    @QueryParam("programme")
    List<String> programme;

    @QueryParam("level")
    List<String> level;

    @QueryParam("mode")
    List<String> mode;

    @QueryParam("age")
    String age;

    @QueryParam("role")
    String role;

    @QueryParam("locality")
    List<String> locality;

    @QueryParam("language")
    List<String> language;

    @QueryParam("host")
    String host;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("when")
    String when;

    @QueryParam("free")
    String free;

    @QueryParam("mine")
    String mine;

    @QueryParam("status")
    List<String> status;

    @QueryParam("sort")
    String sort;

    /** The question, as it was written. */
    SessionSearch search() {
        return new SessionSearch(
                new SessionSearch.About(course, topic, programme, level, mode, age, role),
                locality,
                language,
                host,
                new SessionSearch.Period(from, to, when),
                free,
                mine,
                status,
                sort,
                q);
    }
}

package org.hearth.notification.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.hearth.notification.Invite;

/** Writes calendar files with ical4j. The zone's rules come with the file, so that no reader has to know them. */
final class CalendarText {

    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final String MAKER = "-//Hearth//Hearth//EN";
    private static final List<CalendarComponent> RULES = rules();

    private final List<CalendarComponent> parts = new ArrayList<>(RULES);
    private final Instant stamp;

    private CalendarText(Instant stamp) {
        this.stamp = stamp;
    }

    /** An invitation to one person, or its withdrawal: a file for each day, as a file may hold one event only (RFC 5546). */
    static List<byte[]> invitations(Invite invite, Person organiser, Person guest, Instant stamp) {
        return invite.days().stream()
                .map(day -> invitation(invite, day, organiser, guest, stamp))
                .toList();
    }

    private static byte[] invitation(Invite invite, Invite.Day day, Person organiser, Person guest, Instant stamp) {
        var text = new CalendarText(stamp);
        List<Property> event = text.event(invite, day);
        event.add(new Organizer(named(organiser), organiser.address()));
        event.add(new Attendee(invited(guest), guest.address()));
        text.parts.add(new VEvent(new PropertyList(event)));
        Method method = invite.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        return text.write(new ArrayList<>(List.of(method)));
    }

    /** A calendar to subscribe to. */
    static byte[] published(String name, List<Invite> invites, Instant stamp) {
        var text = new CalendarText(stamp);
        for (Invite invite : invites) {
            for (Invite.Day day : invite.days()) {
                text.parts.add(new VEvent(new PropertyList(text.event(invite, day))));
            }
        }
        var about = new ArrayList<Property>(List.of(ImmutableMethod.PUBLISH));
        about.add(new XProperty("X-WR-CALNAME", plain(name)));
        return text.write(about);
    }

    /** The day's number goes before the at sign, which is added where there is none. */
    private static String uid(String uid, int day) {
        int at = uid.indexOf('@');
        return at < 0 ? uid + "-" + day + "@hearth" : uid.substring(0, at) + "-" + day + uid.substring(at);
    }

    private List<Property> event(Invite invite, Invite.Day day) {
        var event = new ArrayList<Property>();
        event.add(new Uid(uid(invite.uid(), day.number())));
        event.add(new DtStamp(stamp));
        event.add(new Sequence(invite.sequence()));
        event.add(new DtStart<>(day.from().atZone(ZONE)));
        event.add(new DtEnd<>(day.to().atZone(ZONE)));
        event.add(new Summary(plain(invite.title())));
        event.add(invite.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        if (invite.place() != null && !invite.place().isBlank()) {
            event.add(new Location(plain(invite.place())));
        }
        if (invite.notes() != null && !invite.notes().isBlank()) {
            event.add(new Description(plain(invite.notes())));
        }
        return event;
    }

    private byte[] write(List<Property> about) {
        about.add(0, ImmutableVersion.VERSION_2_0);
        about.add(0, new ProdId(MAKER));
        var bytes = new ByteArrayOutputStream();
        try {
            var calendar = new Calendar(new PropertyList(about), new ComponentList<>(parts));
            new CalendarOutputter(false).output(calendar, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ParameterList named(Person person) {
        return new ParameterList(List.of(new Cn(plain(person.name()).replace("\"", "'"))));
    }

    private static ParameterList invited(Person person) {
        return new ParameterList(List.of(
                new Cn(plain(person.name()).replace("\"", "'")), Role.REQ_PARTICIPANT, PartStat.ACCEPTED, Rsvp.FALSE));
    }

    /** Without control characters but line feeds; the library escapes the rest. */
    private static String plain(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
    }

    private static List<CalendarComponent> rules() {
        try (InputStream file = CalendarText.class.getResourceAsStream("/org/hearth/notification/europe-london.ics")) {
            return List.copyOf(new CalendarBuilder().build(file).getComponents());
        } catch (IOException | ParserException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Somebody by name and mail address. */
    record Person(String name, String email) {

        URI address() {
            return URI.create("mailto:" + email);
        }
    }

    static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}

package org.hearth.demonstration;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.datafaker.Faker;

/**
 * Made-up people's names, as mixed as England's: two in three British, the others of families from Ireland,
 * South Asia, West Africa and Europe, with Welsh letters, apostrophes and hyphens among them. Email addresses lie in
 * {@code example.org}, which nobody can own; telephone numbers in the range kept for drama.
 */
final class Names {

    private static final int POOL = 400;
    private static final List<String> LOCALES = List.of("en-IE", "en-IND", "en-PK", "en-NG", "pl", "it", "pt", "tr");
    private static final List<String> GIVEN_BY_HAND = List.of(
            "Siân",
            "Gwenllian",
            "Llŷr",
            "Angharad",
            "Iolo",
            "Ffion",
            "Tŵm",
            "Zoë",
            "Chloë",
            "Niamh",
            "Aoife",
            "Seán",
            "Anne-Marie",
            "Jean-Paul",
            "Mary-Kate",
            "D'Arcy",
            "Renée",
            "José",
            "Søren",
            "Łukasz");
    private static final List<String> FAMILY_BY_HAND = List.of(
            "O'Brien",
            "O'Neill",
            "D'Souza",
            "Llŷn",
            "Môn",
            "Gŵyr",
            "ap Rhŷs",
            "Pryce-Jones",
            "Smith-Okafor",
            "St John",
            "Khan-Davies",
            "MacDonald",
            "de la Cruz",
            "García",
            "Müller",
            "Nguyễn",
            "Öztürk",
            "Wójcik",
            "Ó Súilleabháin",
            "Fitz-Gerald");

    private static final List<String> GIVEN_BRITISH = List.of(
            "Amelia",
            "Olivia",
            "Isla",
            "Emily",
            "Grace",
            "Freya",
            "Charlotte",
            "Sophie",
            "Jessica",
            "Lucy",
            "Hannah",
            "Rebecca",
            "Laura",
            "Emma",
            "Claire",
            "Helen",
            "Karen",
            "Susan",
            "Julie",
            "Tracey",
            "Nicola",
            "Alison",
            "Jane",
            "Margaret",
            "Oliver",
            "George",
            "Harry",
            "Jack",
            "Thomas",
            "James",
            "William",
            "Daniel",
            "Matthew",
            "Adam",
            "Ryan",
            "Liam",
            "Simon",
            "Mark",
            "Paul",
            "Andrew",
            "Stephen",
            "David",
            "Graham",
            "Keith",
            "Alan",
            "Peter",
            "Robert",
            "Ian",
            "Gareth",
            "Callum");
    private static final List<String> FAMILY_BRITISH = List.of(
            "Smith",
            "Jones",
            "Taylor",
            "Brown",
            "Williams",
            "Wilson",
            "Johnson",
            "Davies",
            "Patel",
            "Robinson",
            "Wright",
            "Thompson",
            "Evans",
            "Walker",
            "White",
            "Roberts",
            "Green",
            "Hall",
            "Thomas",
            "Clarke",
            "Jackson",
            "Wood",
            "Harris",
            "Edwards",
            "Turner",
            "Martin",
            "Cooper",
            "Hill",
            "Ward",
            "Hughes",
            "Moore",
            "Clark",
            "King",
            "Harrison",
            "Lewis",
            "Baker",
            "Lee",
            "Allen",
            "Morris",
            "Khan",
            "Scott",
            "Watson",
            "Davis",
            "Parker",
            "James",
            "Bennett",
            "Young",
            "Phillips",
            "Richardson",
            "Mitchell",
            "Bailey",
            "Carter",
            "Cook",
            "Singh",
            "Shaw",
            "Bell",
            "Collins",
            "Morgan",
            "Kelly",
            "Begum",
            "Miller",
            "Cox",
            "Hussain",
            "Marshall",
            "Simpson",
            "Price",
            "Anderson",
            "Adams",
            "Wilkinson",
            "Foster",
            "Ellis",
            "Murphy",
            "Chapman",
            "Mason",
            "Gray",
            "Richards",
            "Webb",
            "Rogers",
            "Hunt",
            "Mills",
            "Palmer",
            "Ahmed",
            "Barker",
            "Lowe");

    private final Dice dice;
    private final List<List<String>> given = new ArrayList<>();
    private final List<List<String>> family = new ArrayList<>();
    private final Map<String, Integer> taken = new HashMap<>();

    private final String mark;

    Names(long seed, String mark) {
        this.mark = mark;
        dice = new Dice(seed);
        given.add(GIVEN_BRITISH);
        family.add(FAMILY_BRITISH);
        pool(new Faker(Locale.forLanguageTag("en-GB"), new Random(seed)));
        LOCALES.forEach(tag -> pool(new Faker(Locale.forLanguageTag(tag), new Random(seed))));
        given.add(GIVEN_BY_HAND);
        family.add(FAMILY_BY_HAND);
    }

    private void pool(Faker faker) {
        List<String> first = new ArrayList<>();
        List<String> last = new ArrayList<>();
        for (int i = 0; i < POOL; i++) {
            first.add(faker.name().firstName());
            last.add(faker.name().lastName());
        }
        given.add(List.copyOf(first));
        family.add(List.copyOf(last));
    }

    /** A given and a family name, mostly of one pool. */
    Name next() {
        List<String> first = given.get(anyPool());
        List<String> last = dice.chance(0.8) ? family.get(given.indexOf(first)) : family.get(anyPool());
        String surname = dice.pick(last);
        if (dice.chance(0.02) && surname.indexOf('-') < 0) {
            surname = surname + "-" + dice.pick(family.get(0));
        }
        return new Name(dice.pick(first), surname);
    }

    private int anyPool() {
        if (dice.chance(0.7)) {
            return dice.chance(0.75) ? 0 : 1;
        }
        return dice.between(2, given.size() - 1);
    }

    /** An address nobody else in the installation has. */
    String email(Name name) {
        String plain = plain(name.given()) + "." + plain(name.family());
        int times = taken.merge(plain, 1, Integer::sum);
        return plain + (times == 1 ? "" : times) + mark + "@example.org";
    }

    /** A number of the range kept for drama: it never rings anywhere. */
    String phone() {
        return "01632 960" + dice.between(100, 999);
    }

    private static String plain(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replace('Ł', 'L')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('ı', 'i')
                .replaceAll("[^A-Za-z]", "");
        return letters.isEmpty() ? "person" : letters.toLowerCase(Locale.ROOT);
    }

    /** A name in two parts. */
    record Name(String given, String family) {}
}

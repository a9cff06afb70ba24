package org.hearth.it.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearth.it.Api;
import org.hearth.it.TwoAtATime;
import org.hearth.it.World;

/** The distribution's Chromium, driven by the tests: one browser for each thread, one context per visitor. */
public final class Browser {

    private static final ThreadLocal<Running> MINE = ThreadLocal.withInitial(Browser::start);

    /** A browser and what drives it; both belong to one thread. */
    private record Running(Playwright playwright, com.microsoft.playwright.Browser chromium) {}

    private Browser() {}

    /** Lets two people, each with a browser of their own, work through what may be done in any order. */
    static <T> void byTwo(Collection<T> all, Consumer<T> act) {
        TwoAtATime.each(all, act, Browser::end);
    }

    private static Running start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Running(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium())
                                .setArgs(List.of(
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-quic",
                                        "--no-first-run",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--disable-sync"))));
    }

    private static void end() {
        MINE.get().playwright().close();
        MINE.remove();
    }

    /** Somebody at a desk. */
    public static Visitor desk() {
        return visitor(new NewContextOptions().setViewportSize(1280, 900));
    }

    /** Somebody with a small phone. */
    public static Visitor phone() {
        return visitor(new NewContextOptions().setViewportSize(320, 640).setHasTouch(true));
    }

    /** Somebody whose browser runs no scripts. */
    public static Visitor withoutScripts() {
        return visitor(new NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
    }

    /** Somebody who has not asked for less motion, as most people have not. */
    public static Visitor withMotion() {
        return visitor(new NewContextOptions().setViewportSize(1280, 900), ReducedMotion.NO_PREFERENCE);
    }

    private static Visitor visitor(NewContextOptions options) {
        return visitor(options, ReducedMotion.REDUCE);
    }

    /** Nothing moves unless a test asks for it: what is measured in the middle of a change is neither before nor after. */
    private static Visitor visitor(NewContextOptions options, ReducedMotion motion) {
        BrowserContext context = MINE.get()
                .chromium()
                .newContext(options.setLocale("en-GB")
                        .setTimezoneId("Europe/London")
                        .setReducedMotion(motion));
        context.setDefaultTimeout(15_000);
        return new Visitor(context);
    }

    private static Path chromium() {
        return Stream.of(
                        System.getenv("CHROMIUM"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> path != null)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium found: install it, or name it in CHROMIUM"));
    }

    /** One visitor: their own cookies, and everything their browser complained about. */
    public static final class Visitor implements AutoCloseable {

        private final BrowserContext context;
        private final Page page;
        private final List<String> complaints = new ArrayList<>();
        private String asked = "";
        private int status;

        private Visitor(BrowserContext context) {
            this.context = context;
            page = context.newPage();
            page.onConsoleMessage(message -> {
                if ("error".equals(message.type()) && !isAnswer(message)) {
                    complaints.add(page.url() + ": " + message.text());
                }
            });
            page.onPageError(error -> complaints.add(page.url() + ": " + error));
        }

        /** That the address asked for answers with an error is told of every error page, and is no complaint. */
        private boolean isAnswer(ConsoleMessage message) {
            return message.text().startsWith("Failed to load resource")
                    && message.location().startsWith(asked + ":");
        }

        /** The page itself. */
        public Page page() {
            return page;
        }

        /** Signs in through the page. */
        public Visitor signIn(World.Someone who) {
            return signIn(who.email(), World.PASSWORD);
        }

        /** Signs in through the page. */
        public Visitor signIn(String email, String password) {
            open("/sign-in");
            page.getByLabel("Email").first().fill(email);
            page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                    .fill(password);
            page.locator("main")
                    .getByRole(com.microsoft.playwright.options.AriaRole.BUTTON)
                    .first()
                    .click();
            page.waitForURL("**/home*");
            return this;
        }

        /** Opens an address of the server under test. */
        public Visitor open(String path) {
            asked = address(path);
            Response answer = page.navigate(asked);
            status = answer == null ? 0 : answer.status();
            settle();
            return this;
        }

        /** What the address last opened was answered with. */
        int status() {
            return status;
        }

        /** Asks for an address as this visitor, without opening it; redirects are followed. */
        APIResponse ask(String path) {
            return context.request().get(address(path));
        }

        private static String address(String path) {
            return Api.address().replace("127.0.0.1", "localhost") + path;
        }

        /** Waits for the page's own idea of being ready; never sleeps. */
        public void settle() {
            page.waitForLoadState();
        }

        /** Light or dark. */
        public void scheme(ColorScheme scheme) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        }

        /** How many changes of colour, size or place are under way. */
        public int moving() {
            return ((Number) page.evaluate("() => document.getAnimations().length")).intValue();
        }

        /** Waits until every change that has an end has ended. */
        public void still() {
            page.evaluate(
                    "() => Promise.allSettled(document.getAnimations()"
                            + ".filter(each => each.effect.getComputedTiming().endTime !== Infinity).map(each => each.finished))");
        }

        /** What axe finds wrong with the page by WCAG 2.2 AA: rule and the element. Measured once nothing moves. */
        public List<String> violations() {
            return findings(Axe.Rules.WCAG);
        }

        /** What axe finds by these rules, once nothing moves. */
        List<String> findings(Axe.Rules rules) {
            still();
            return Axe.findings(page, rules);
        }

        /** How far the page is wider than its window, in pixels. */
        public int sideways() {
            Object found =
                    page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            return ((Number) found).intValue();
        }

        /** Broken promises of the content policy, and script errors. */
        public List<String> complaints() {
            return List.copyOf(complaints);
        }

        /** What the browser complained about since the last time this was asked. */
        List<String> freshComplaints() {
            List<String> fresh = complaints();
            complaints.clear();
            return fresh;
        }

        @Override
        public void close() {
            context.close();
        }
    }
}

package org.hearth.it.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearth.it.Api;
import org.hearth.it.World;

/** The distribution's Chromium, driven by the tests: one browser per run, one context per visitor. */
public final class Browser {

    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final com.microsoft.playwright.Browser CHROMIUM = PLAYWRIGHT
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
                            "--disable-sync")));
    private static final String AXE = axe();

    private Browser() {}

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
        BrowserContext context = CHROMIUM.newContext(
                options.setLocale("en-GB").setTimezoneId("Europe/London").setReducedMotion(motion));
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

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException | NullPointerException missing) {
            throw new IllegalStateException("axe-core is not on the class path", missing);
        }
    }

    /** One visitor: their own cookies, and everything their browser complained about. */
    public static final class Visitor implements AutoCloseable {

        private final BrowserContext context;
        private final Page page;
        private final List<String> complaints = new ArrayList<>();

        private Visitor(BrowserContext context) {
            this.context = context;
            page = context.newPage();
            page.onConsoleMessage(message -> {
                if ("error".equals(message.type()) && message.text().contains("Content Security Policy")) {
                    complaints.add(page.url() + ": " + message.text());
                }
            });
            page.onPageError(error -> complaints.add(page.url() + ": " + error));
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
            page.navigate(Api.address().replace("127.0.0.1", "localhost") + path);
            settle();
            return this;
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
            still();
            page.evaluate(AXE);
            Object found = page.evaluate("async () => { const answer = await axe.run(document, {runOnly: {type: 'tag',"
                    + " values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}});"
                    + " return answer.violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.target.join(' '))); }");
            return ((List<?>) found).stream().map(String::valueOf).toList();
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

        @Override
        public void close() {
            context.close();
        }
    }
}

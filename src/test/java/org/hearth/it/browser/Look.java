package org.hearth.it.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What can be seen to be wrong with a page from outside, without axe. Each finding is one line; none is good. */
final class Look {

    /** What is too small to hit: below 24 by 24 pixels and no link within a text. */
    private static final String SMALL =
            """
            () => {
              const seen = e => { const s = getComputedStyle(e), r = e.getBoundingClientRect();
                return r.width > 1 && r.height > 1 && s.visibility !== 'hidden' && e.checkVisibility(); };
              const inText = e => e.localName === 'a' && getComputedStyle(e).display === 'inline'
                && !e.closest('nav');
              return [...document.querySelectorAll('a[href],button,input:not([type=hidden]),select,textarea,summary')]
                .filter(e => seen(e) && !inText(e))
                .map(e => [e, e.getBoundingClientRect()])
                .filter(([e, r]) => r.width < 23.5 || r.height < 23.5)
                .map(([e, r]) => e.outerHTML.slice(0, 90) + ' ' + Math.round(r.width) + 'x' + Math.round(r.height));
            }""";

    /** What a browser forgives and a careful reader does not: ids twice, names that lead nowhere, boxes in boxes. */
    private static final String UNTIDY =
            """
            () => {
              const found = [], ids = new Map();
              document.querySelectorAll('[id]').forEach(e => ids.set(e.id, (ids.get(e.id) || 0) + 1));
              ids.forEach((n, id) => { if (n > 1 || id === '' || /\\s/.test(id)) found.push('id ' + id + ' x' + n); });
              for (const name of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers']) {
                document.querySelectorAll('[' + name + ']').forEach(e => e.getAttribute(name).split(/\\s+/)
                  .filter(id => !ids.has(id)).forEach(id => found.push(name + ' leads nowhere: ' + id)));
              }
              const active = 'a[href],button,input:not([type=hidden]),select,textarea,summary,label';
              document.querySelectorAll('a[href],button,summary').forEach(e => {
                const inner = e.querySelector(active); if (inner) found.push('nested ' + inner.outerHTML.slice(0, 80)); });
              document.querySelectorAll('ul > :not(li):not(script):not(template), ol > :not(li), dl > :not(dt):not(dd):not(div),'
                + ' tr > :not(td):not(th), p > div, p > ul, span > div, span > p, h1 > div, h2 > div, label > div')
                .forEach(e => found.push('misplaced ' + e.parentNode.localName + ' > ' + e.outerHTML.slice(0, 80)));
              document.querySelectorAll('[style]').forEach(e => found.push('style ' + e.outerHTML.slice(0, 80)));
              document.querySelectorAll('img:not([alt])').forEach(e => found.push('no alt ' + e.outerHTML.slice(0, 80)));
              if (document.querySelectorAll('h1').length !== 1) found.push('h1 x' + document.querySelectorAll('h1').length);
              if (!document.title.trim() || document.title.trim().startsWith('–')) found.push('title ' + document.title);
              if (document.doctype === null) found.push('no doctype');
              if (/\\?\\?\\?|#\\{|org\\.hearth\\./.test(document.body.innerText)) found.push('a key for a word');
              return found;
            }""";

    /** Addresses a reader should not see. */
    private static final String ODD_ADDRESSES =
            """
            () => [...document.querySelectorAll('a[href],form[action],link[href],script[src]')]
              .map(e => e.getAttribute('href') || e.getAttribute('action') || e.getAttribute('src'))
              .filter(a => /jsessionid/i.test(a) || (/\\.xhtml/.test(a) && !a.includes('/jakarta.faces.resource/')))""";

    private static final String LINKS =
            """
            () => [...new Set([...document.querySelectorAll('a[href]')].map(e => e.href)
              .filter(a => a.startsWith(location.origin)).map(a => a.slice(location.origin.length).replace(/#.*/, '')))]""";

    private static final String NOWHERE =
            """
            () => [...document.querySelectorAll('a[href^="#"]')].map(e => e.getAttribute('href').slice(1))
              .filter(id => !document.getElementById(id))""";

    private Look() {}

    /** What is smaller than 24 by 24 pixels and not part of a text. */
    static List<String> small(Page page) {
        return words(page.evaluate(SMALL));
    }

    /** What is not well made. */
    static List<String> untidy(Page page) {
        return words(page.evaluate(UNTIDY));
    }

    /** Addresses that show how the server is made, or lead to no place on the page. */
    static List<String> oddAddresses(Page page) {
        return java.util.stream.Stream.concat(
                        words(page.evaluate(ODD_ADDRESSES)).stream(), words(page.evaluate(NOWHERE)).stream())
                .toList();
    }

    /** The addresses within Hearth the page leads to. */
    static List<String> links(Page page) {
        return words(page.evaluate(LINKS));
    }

    private static List<String> words(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}

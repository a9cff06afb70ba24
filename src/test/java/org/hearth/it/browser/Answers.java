package org.hearth.it.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** What a test does with the forms of a page: empties them, fills them, and reads what is said when they come back. */
final class Answers {

    private static final String FORMS =
            """
            () => [...document.querySelectorAll('form[method=post]')]
              .filter(f => f.getAttribute('action') !== '/sign-out'
                && f.querySelector('input[type=submit],button[type=submit]'))
              .map(f => f.id)""";

    /** Opens what is folded and empties every box; answers whether something has to be filled in. */
    private static final String EMPTY =
            """
            id => {
              const form = document.getElementById(id);
              document.querySelectorAll('main details').forEach(d => d.open = true);
              let asked = false;
              for (const box of form.querySelectorAll('input,textarea,select')) {
                if (['hidden', 'submit', 'radio', 'checkbox', 'button'].includes(box.type)) continue;
                const label = (box.labels && box.labels[0] || {textContent: ''}).textContent;
                if (box.localName === 'select') {
                  const none = [...box.options].find(o => o.value === '');
                  if (!none) continue;
                }
                box.value = '';
                if (!/\\(optional\\)/.test(label)) asked = true;
              }
              return asked;
            }""";

    /** Fills every box but one; answers what was typed, by the box's id. */
    private static final String FILL =
            """
            ([id, but]) => {
              const typed = {};
              for (const box of document.getElementById(id).querySelectorAll('input,textarea,select')) {
                if (['hidden', 'submit', 'radio', 'checkbox', 'button', 'password'].includes(box.type)) continue;
                if (box.id === but) continue;
                if (box.localName === 'select') {
                  const last = box.options[box.options.length - 1];
                  if (!last) continue;
                  box.value = last.value;
                } else if (box.type === 'date') box.value = '2027-05-05';
                else if (box.type === 'time') box.value = '10:00';
                else if (box.type === 'email') box.value = 'gwen@example.org';
                else if (box.type === 'url') box.value = 'https://example.org/x';
                else if (box.inputMode === 'numeric') box.value = '7';
                else box.value = 'Gŵyl <b>&amp; "x"';
                typed[box.id] = box.value;
              }
              return typed;
            }""";

    private static final String VALUES =
            """
            ids => ids.map(id => (document.getElementById(id) || {value: 'THE BOX IS GONE'}).value)""";

    /** What breaks the promise of the error summary; empty when it is kept. */
    private static final String SUMMARY =
            """
            () => {
              const found = [], sum = document.querySelector('.h-errsum');
              if (!document.title.startsWith('Error: ')) found.push('the title is ' + document.title);
              if (document.activeElement !== sum) found.push('the focus is on ' + document.activeElement.outerHTML.slice(0, 60));
              const lines = [...sum.querySelectorAll('li')];
              if (!lines.length) found.push('the summary has no line');
              for (const line of lines) {
                const text = line.textContent.trim(), link = line.querySelector('a');
                if (!text) found.push('a line says nothing');
                if (!link) continue;
                const target = document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)));
                if (!target) { found.push('leads nowhere: ' + link.getAttribute('href')); continue; }
                link.click();
                if (document.activeElement !== target && !target.contains(document.activeElement))
                  found.push(link.getAttribute('href') + ' does not take the focus');
                const field = target.closest('.h-field--err');
                const said = field ? [...field.querySelectorAll('.h-err')].map(e =>
                  e.textContent.replace(/^\\s*Error:/, '').trim()) : [];
                const label = field && field.querySelector('label,legend');
                const name = label ? label.textContent.replace(/\\s*\\(optional\\)\\s*$/, '').trim() : '';
                if (!said.some(each => text === each || text === name + ': ' + each)) found.push('"' + text + '" beside the field is ' + JSON.stringify(said));
                if (target.matches('input,select,textarea') && target.type !== 'radio' && target.type !== 'checkbox'
                  && !(target.getAttribute('aria-describedby') || '').split(' ').some(id => {
                    const e = document.getElementById(id); return e && e.classList.contains('h-err'); }))
                  found.push(target.id + ' is not described by what is wrong with it');
              }
              return found;
            }""";

    private static final String FIRST_TARGET =
            """
            () => { const a = document.querySelector('.h-errsum li a');
              return a ? decodeURIComponent(a.getAttribute('href').slice(1)) : ''; }""";

    private Answers() {}

    /** The ids of the forms of the page that write something. */
    static List<String> forms(Page page) {
        return ((List<?>) page.evaluate(FORMS)).stream().map(String::valueOf).toList();
    }

    /** Empties a form; whether anything in it has to be filled in. */
    static boolean empty(Page page, String form) {
        return Boolean.TRUE.equals(page.evaluate(EMPTY, form));
    }

    /** Fills a form but for one box: what was typed, by the id of the box. */
    static Map<?, ?> fill(Page page, String form, String but) {
        return (Map<?, ?>) page.evaluate(FILL, List.of(form, but));
    }

    /** What stands in these boxes. */
    static List<String> values(Page page, List<String> ids) {
        return ((List<?>) page.evaluate(VALUES, ids))
                .stream().map(String::valueOf).toList();
    }

    /** Presses the form's first button and waits for the answer: its status. */
    static int press(Page page, String form) {
        int status = page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> page.locator(
                                "form[id='" + form + "'] :is(input[type=submit], button[type=submit])")
                        .first()
                        .click())
                .status();
        page.waitForLoadState();
        return status;
    }

    /** Whether the page says that something is wrong. */
    static boolean wrong(Page page) {
        return page.locator(".h-errsum").count() > 0;
    }

    /** How the page breaks the promise of the error summary. */
    static List<String> brokenPromises(Page page) {
        return ((List<?>) page.evaluate(SUMMARY)).stream().map(String::valueOf).toList();
    }

    /** The id of the box the summary's first line leads to; empty when it leads to none. */
    static String firstTarget(Page page) {
        return String.valueOf(page.evaluate(FIRST_TARGET));
    }
}

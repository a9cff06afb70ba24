/* Hearth: small comforts. Every page works without this file. */
(() => {
  "use strict";

  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));

  /** Makes an element; text is always text, never markup. */
  const make = (name, attributes = {}, ...inside) => {
    const element = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => {
      if (value !== null && value !== undefined) {
        element.setAttribute(key, value);
      }
    });
    element.append(...inside);
    return element;
  };

  /* ---- Toasts: a sentence, perhaps an undo, and a way to close it ---- */

  const toastPlace = () => {
    let place = one("#toasts");
    if (!place) {
      place = make("div", { id: "toasts", role: "status" });
      one("main").append(place);
    }
    return place;
  };

  const closable = (toast) => {
    if (one("[data-close]", toast)) {
      return;
    }
    const close = make("button", { type: "button", class: "h-btn h-btn--link", "data-close": "" }, "Close");
    close.addEventListener("click", () => {
      toast.remove();
      one("main").focus();
    });
    toast.append(close);
  };

  const say = (sentence, undo) => {
    const toast = make("div", { class: "h-toast" }, make("p", {}, sentence));
    if (undo) {
      const button = make("button", { type: "button", class: "h-btn h-btn--link", "data-undo": "" }, "Undo");
      button.addEventListener("click", () => {
        toast.remove();
        undo();
      });
      toast.append(button);
    }
    closable(toast);
    toastPlace().replaceChildren(toast);
  };

  /* ---- The error summary takes the focus ---- */

  const focusErrors = () => {
    const summary = one(".h-errsum");
    if (summary && !summary.dataset.seen) {
      summary.dataset.seen = "true";
      summary.focus();
    }
  };

  /* ---- Busy buttons, and the guard against leaving with unsaved answers ---- */

  let touched = null;

  const isGet = (form) => form.method.toLowerCase() !== "post";

  const guard = () => {
    document.addEventListener("input", (event) => {
      const form = event.target.form;
      if (form && !isGet(form) && !form.matches("[data-register],[data-no-guard]")) {
        touched = form;
      }
    });
    window.addEventListener("beforeunload", (event) => {
      if (touched && document.contains(touched)) {
        event.preventDefault();
      }
    });
    document.addEventListener("submit", (event) => {
      const form = event.target;
      if (event.defaultPrevented || isGet(form) || form.matches("[data-no-guard]")) {
        return;
      }
      if (form.dataset.sent) {
        event.preventDefault();
        return;
      }
      touched = null;
      form.dataset.sent = "true";
      remember(form);
      const button = event.submitter;
      window.setTimeout(() => form.dataset.sent && busy(button), 300);
      window.setTimeout(rest, 10000);
    });
    window.addEventListener("pageshow", rest);
  };

  /** The page is still here, perhaps because the answer was a file: its buttons work again. */
  const rest = () => {
    all("form[data-sent]").forEach((form) => delete form.dataset.sent);
    all("[aria-busy='true']").forEach(idle);
  };

  const busy = (button) => {
    if (!button || button.getAttribute("aria-busy")) {
      return;
    }
    const label = button.dataset.busy || "Saving…";
    button.setAttribute("aria-busy", "true");
    if (button.localName === "input") {
      button.dataset.label = button.value;
      button.value = label;
    } else {
      button.dataset.label = button.textContent;
      button.textContent = label;
    }
  };

  const idle = (button) => {
    button.removeAttribute("aria-busy");
    if (button.dataset.label) {
      button[button.localName === "input" ? "value" : "textContent"] = button.dataset.label;
    }
  };

  /* ---- Answers sent after the session had ended: this tab keeps them until its owner has signed in again ---- */

  const DRAFT = "hearth-draft";
  const SIGN_IN = "/sign-in";

  const whoIsHere = () => (one(".h-account summary") || document.body).textContent.trim();

  const answersOf = (form) =>
    Array.from(form.elements).filter(
      (field) => field.name && !/^(hidden|password|file|submit|button)$/.test(field.type) && field.localName !== "button",
    );

  const draft = (value) => {
    try {
      const kept = JSON.parse(sessionStorage.getItem(DRAFT));
      if (value) {
        sessionStorage.setItem(DRAFT, JSON.stringify(value));
      } else {
        sessionStorage.removeItem(DRAFT);
      }
      return kept;
    } catch {
      return null; // a browser that keeps nothing asks for the answers again
    }
  };

  const remember = (form) => {
    if (!one("form[action='/sign-out']") || one("input[type=password]", form) || form.matches("[data-register]")) {
      return;
    }
    const answers = answersOf(form).map(({ name, type, value, checked }) => ({ name, type, value, checked }));
    draft({ who: whoIsHere(), path: location.pathname, form: form.id, answers });
  };

  const isChoice = (type) => type === "checkbox" || type === "radio";

  const bringBack = () => {
    if (location.pathname === SIGN_IN) {
      const kept = draft();
      if (kept) {
        draft({ ...kept, ended: kept.ended || location.search.includes("ended=1") });
      }
      return;
    }
    const kept = draft();
    const form = kept && kept.ended && kept.path === location.pathname && document.getElementById(kept.form);
    if (!form || kept.who !== whoIsHere()) {
      return;
    }
    answersOf(form).forEach((field) => {
      const same = kept.answers.filter(({ name, type }) => name === field.name && type === field.type);
      const answer = isChoice(field.type) ? same.find(({ value }) => value === field.value) : same[0];
      if (answer && isChoice(field.type)) {
        field.checked = answer.checked;
      } else if (answer) {
        field.value = answer.value;
      }
    });
    touched = form;
    const sentence = "Your answers are back. They are not saved yet: check them and send them again.";
    one("#messages").append(make("p", { class: "h-note", role: "status" }, sentence));
  };

  /* ---- Register: tap, see it at once, let the server have the last word ---- */

  const QUEUE = "hearth-register";

  const queued = () => {
    try {
      return JSON.parse(localStorage.getItem(QUEUE)) || [];
    } catch {
      return [];
    }
  };

  const keep = (taps) => {
    try {
      localStorage.setItem(QUEUE, JSON.stringify(taps));
    } catch {
      /* a phone that keeps nothing still sends what it can */
    }
  };

  const parse = (html) => new DOMParser().parseFromString(html, "text/html");

  const post = async (form, button) => {
    const data = new URLSearchParams(new FormData(form));
    if (button && button.name) {
      data.append(button.name, button.value);
    }
    // what was typed in a row that shows something else by now
    ((button && button.typed) || []).forEach(([name, value]) => data.set(name, value));
    const answer = await fetch(form.getAttribute("action") || location.href, {
      method: "POST",
      body: data,
      credentials: "same-origin",
      headers: { "X-Requested-With": "hearth" },
    });
    const wrong = !answer.ok || new URL(answer.url).pathname !== location.pathname;
    return { page: parse(await answer.text()), wrong };
  };

  /** Takes over from a fresh copy of the page: hidden fields (view state), rows, counts. */
  const adopt = (page) => {
    const fresh = one("input[name='jakarta.faces.ViewState']", page);
    if (fresh) {
      all("input[name='jakarta.faces.ViewState']").forEach((field) => {
        field.value = fresh.value;
      });
    }
    all("[data-booking][id],[data-live][id]").forEach((old) => {
      const now = page.getElementById(old.id);
      const active = document.activeElement;
      if (now && now.innerHTML !== old.innerHTML) {
        const held = old.contains(active);
        const copy = document.importNode(now, true);
        old.replaceWith(copy);
        if (held) {
          (one("button,input[type=submit],a", copy) || one("main")).focus();
        }
      }
    });
  };

  const rowOf = (booking) => all("[data-booking]").find((row) => row.dataset.booking === booking);

  const tell = (row, sentence) => {
    all(".h-reg-say", row).forEach((line) => line.remove());
    if (sentence) {
      row.append(make("p", { class: "h-reg-say", role: "alert" }, sentence));
    }
  };

  const flip = (row, button) => {
    const before = row.innerHTML;
    const word = button.dataset.word || button.value || button.textContent.trim();
    row.dataset.done = "true";
    const place = one(".h-reg-do", row) || row;
    const tag = make("span", { class: "h-tag h-tag--ok", tabindex: "-1" }, word);
    place.replaceChildren(tag);
    tag.focus();
    return () => {
      row.innerHTML = before;
      delete row.dataset.done;
      const again = one("button,input[type=submit]", row);
      if (again) {
        again.focus();
      }
    };
  };

  /** Says what was marked and offers to take it back with the row's own button. */
  const told = (booking, status) => {
    const row = rowOf(booking);
    const taken = row && one("[data-status='NONE']", row);
    const word = row && one(".h-tag", row);
    if (status === "NONE" || !taken || !word) {
      all("#toasts .h-toast").forEach((toast) => toast.remove());
      return;
    }
    say(`${row.dataset.name}: ${word.textContent.trim()}.`, () => {
      const again = rowOf(booking);
      const button = again && one("[data-status='NONE']", again);
      if (button) {
        button.click();
      }
    });
  };

  let line = Promise.resolve();

  const tap = (form, row, button) => {
    const booking = row.dataset.booking;
    const status = button.dataset.status;
    const typed = all("input,select,textarea", row)
      .filter((field) => field.name && field.type !== "submit")
      .map((field) => [field.name, field.value]);
    const data = { name: button.name, value: button.value, typed };
    const back = flip(row, button);
    line = line.then(async () => {
      try {
        const { page, wrong } = await post(form, data);
        const problem = one(".h-errsum li", page);
        if (wrong || problem) {
          back();
          if (problem) {
            adopt(page);
          }
          const now = rowOf(booking);
          if (one(".h-err", now)) {
            one("details", now).open = true; // it says there what is wrong
            return;
          }
          tell(now, problem ? problem.textContent.trim() : "This was not saved. Try again.");
          return;
        }
        adopt(page);
        told(booking, status);
      } catch {
        if (booking && status) {
          const held = typed.map(([name, value]) => [localName(name), value]);
          keep([...queued().filter((each) => each.booking !== booking), { booking, status, held }]);
          row.classList.add("h-reg--wait");
          offline();
        } else {
          back();
          tell(rowOf(booking), "This was not saved. Check your connection and try again.");
        }
      }
    });
  };

  const offline = () => {
    const left = queued().length;
    if (left > 0) {
      say(`You are offline. ${left} ${left === 1 ? "sign-in is" : "sign-ins are"} saved on this phone.`);
    }
  };

  /** A field's own name, without that of the row it stands in: rows may have moved by the time a tap is sent. */
  const localName = (name) => name.split(":").pop();

  /** What was typed beside a tap, for the fields of the row as it is now. */
  const retyped = (row, held) =>
    all("input,select,textarea", row)
      .map((field) => [field.name, (held || []).find(([name]) => name === localName(field.name || ""))])
      .filter(([, found]) => found)
      .map(([name, [, value]]) => [name, value]);

  /** Sends what was tapped without a connection, in the order it was tapped; what is done already is let go. */
  const flush = () => {
    line = line.then(async () => {
      for (const each of queued()) {
        try {
          const page = parse(await (await fetch(location.href, { credentials: "same-origin" })).text());
          const row = all("[data-booking]", page).find((other) => other.dataset.booking === each.booking);
          if (!row) {
            continue;
          }
          const button = all("[data-status]", row).find((other) => other.dataset.status === each.status);
          adopt(page);
          const form = one("form[data-register]");
          const data = button && { name: button.name, value: button.value, typed: retyped(row, each.held) };
          const sent = button ? await post(form, data) : { page, wrong: false };
          if (sent.wrong) {
            return;
          }
          adopt(sent.page);
          keep(queued().filter((kept) => kept.booking !== each.booking));
          const shown = rowOf(each.booking);
          if (shown) {
            shown.classList.remove("h-reg--wait");
          }
        } catch {
          offline();
          return;
        }
      }
    });
  };

  const register = () => {
    if (one("form[action='/sign-out']")) {
      one("form[action='/sign-out']").addEventListener("submit", () => localStorage.removeItem(QUEUE));
    }
    if (!one("form[data-register]")) {
      return;
    }
    document.addEventListener(
      "submit",
      (event) => {
        const form = event.target;
        const button = event.submitter;
        const row = button && button.closest("[data-booking]");
        if (form.matches("[data-register]") && row) {
          event.preventDefault();
          tell(row, "");
          tap(form, row, button);
        }
      },
      true,
    );
    window.addEventListener("online", flush);
    if (queued().length > 0) {
      flush();
    }
    const find = one("[data-find]");
    if (find) {
      find.addEventListener("input", () => {
        const wanted = find.value.trim().toLowerCase();
        all("[data-booking]").forEach((row) => {
          row.hidden = !row.textContent.toLowerCase().includes(wanted);
        });
      });
    }
  };

  /* ---- Search from anywhere: Ctrl+K or Cmd+K ---- */

  const palette = () => {
    const search = one(".h-search");
    if (!search || !window.HTMLDialogElement) {
      return;
    }
    const box = make("input", {
      class: "h-in",
      id: "palette-q",
      type: "text",
      role: "combobox",
      autocomplete: "off",
      "aria-expanded": "false",
      "aria-controls": "palette-found",
      "aria-autocomplete": "list",
    });
    const found = make("div", { class: "h-found", id: "palette-found", role: "listbox", "aria-label": "Results" });
    const count = make("p", { class: "h-hint", role: "status" });
    const dialog = make(
      "dialog",
      { class: "h-dialog", "aria-label": "Search" },
      make("label", { for: "palette-q" }, one("label", search).textContent),
      box,
      count,
      found,
    );
    document.body.append(dialog);
    if (window.matchMedia("(hover: hover)").matches) {
      const mac = /mac/i.test(navigator.platform || "");
      one("input", search).placeholder += mac ? " (⌘K)" : " (Ctrl K)";
    }
    let chosen = -1;
    let waiting = 0;
    let asked = 0;
    const options = () => all("[role=option]", found);

    const choose = (index) => {
      const list = options();
      chosen = list.length === 0 ? -1 : (index + list.length) % list.length;
      list.forEach((option, place) => option.setAttribute("aria-selected", String(place === chosen)));
      if (chosen >= 0) {
        box.setAttribute("aria-activedescendant", list[chosen].id);
        list[chosen].scrollIntoView({ block: "nearest" });
      } else {
        box.removeAttribute("aria-activedescendant");
      }
    };

    const show = (page) => {
      found.replaceChildren();
      let number = 0;
      all("[data-results]", page).forEach((group) => {
        const list = make("div", { role: "group", "aria-label": group.dataset.results });
        list.append(make("div", { role: "presentation" }, group.dataset.results));
        all("a[href]", group).slice(0, 6).forEach((link) => {
          number += 1;
          const option = make("div", { role: "option", id: `palette-${number}`, "aria-selected": "false" });
          const title = link.textContent.trim();
          option.append(title);
          const row = link.closest("li");
          const more = row ? row.textContent.replace(title, "").replace(/\s+/g, " ").trim() : "";
          if (more) {
            option.append(make("span", { class: "h-hint" }, more));
          }
          option.dataset.href = link.getAttribute("href");
          list.append(option);
        });
        found.append(list);
      });
      box.setAttribute("aria-expanded", String(number > 0));
      count.textContent = number === 0 ? "No results" : `${number} ${number === 1 ? "result" : "results"}`;
      choose(number > 0 ? 0 : -1);
    };

    const go = (option) => {
      const target = new URL(option.dataset.href, location.href);
      if (target.origin === location.origin) {
        location.assign(target.href);
      }
    };

    box.addEventListener("input", () => {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(async () => {
        asked += 1;
        const mine = asked;
        const text = box.value.trim();
        try {
          const page =
            text.length < 2
              ? document.implementation.createHTMLDocument("")
              : parse(await (await fetch(`/search?q=${encodeURIComponent(text)}`)).text());
          if (mine === asked) {
            show(page);
          }
        } catch {
          count.textContent = "Search does not answer. Try again.";
        }
      }, 120);
    });
    box.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
      } else if (event.key === "Enter") {
        event.preventDefault();
        const option = options()[chosen];
        if (option) {
          go(option);
        } else if (box.value.trim()) {
          location.assign(`/search?q=${encodeURIComponent(box.value.trim())}`);
        }
      }
    });
    found.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) {
        go(option);
      }
    });
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) {
        dialog.close();
      }
    });
    let from = null;
    dialog.addEventListener("close", () => {
      if (from && document.contains(from)) {
        from.focus();
      }
    });
    document.addEventListener("keydown", (event) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k" && !dialog.open) {
        event.preventDefault();
        from = document.activeElement === document.body ? one("main") : document.activeElement;
        box.value = one("input", search).value;
        dialog.showModal();
        box.focus();
        box.dispatchEvent(new Event("input"));
      }
    });
  };

  /* ---- Five minutes before the session ends ---- */

  const session = () => {
    const seconds = Number(document.body.dataset.session);
    if (!seconds || seconds < 360 || !window.HTMLDialogElement) {
      return;
    }
    let warning = 0;
    const dialog = make(
      "dialog",
      { class: "h-dialog", "aria-labelledby": "session-title" },
      make("h2", { id: "session-title" }, "You will be signed out in 5 minutes"),
      make("p", {}, "You have not used Hearth for a while. Save your answers, or stay signed in."),
    );
    const stay = make("button", { type: "button", class: "h-btn" }, "Stay signed in");
    dialog.append(stay);
    document.body.append(dialog);
    const wait = () => {
      window.clearTimeout(warning);
      warning = window.setTimeout(() => dialog.open || dialog.showModal(), (seconds - 300) * 1000);
    };
    dialog.addEventListener("close", async () => {
      try {
        const answer = await fetch("/help", { credentials: "same-origin" });
        if (answer.ok) {
          wait();
        }
      } catch {
        say("You are offline. We could not keep you signed in.");
      }
    });
    stay.addEventListener("click", () => dialog.close());
    wait();
  };

  /* ---- Menus close on Esc and on a click elsewhere ---- */

  const menus = () => {
    const shut = (except) =>
      all(".h-account[open]").forEach((menu) => {
        if (menu !== except) {
          menu.open = false;
        }
      });
    document.addEventListener("click", (event) => shut(event.target.closest(".h-account")));
    document.addEventListener("keydown", (event) => {
      const menu = event.key === "Escape" && event.target.closest && event.target.closest("details.h-account[open]");
      if (menu) {
        menu.open = false;
        one("summary", menu).focus();
      }
    });
  };

  /* ---- A link to give to others is copied; without scripts it is a link ---- */

  const copies = () => {
    all("a[data-copy]").forEach((link) => {
      const button = make("button", { type: "button", class: "h-btn h-btn--link" }, link.dataset.copy);
      button.addEventListener("click", async () => {
        try {
          await navigator.clipboard.writeText(link.href);
          say(link.dataset.copied);
        } catch {
          button.replaceWith(link); // no leave to copy: it can be copied by hand
          link.focus();
        }
      });
      link.replaceWith(button);
    });
  };

  /* ---- A password can be looked at while it is typed ---- */

  const passwords = () => {
    all("input[data-show]").forEach((field) => {
      const box = make("input", { type: "checkbox", id: `${field.id}-show` });
      box.addEventListener("change", () => {
        field.type = box.checked ? "text" : "password";
      });
      field.after(
        make("div", { class: "h-field h-field--check" }, box, make("label", { for: box.id }, field.dataset.show)),
      );
      field.form.addEventListener("submit", () => {
        field.type = "password";
      });
    });
  };

  /* ---- The screen at the door shows the new code by itself; without scripts a link does ---- */

  const NEW_CODE = 15000;

  const door = () => {
    if (!one("[data-door]")) {
      return;
    }
    setInterval(async () => {
      try {
        const answer = await fetch(location.href, { credentials: "same-origin" });
        if (answer.ok) {
          adopt(parse(await answer.text()));
        }
      } catch {
        // no signal: the code on the screen runs out, and the next try may find one
      }
    }, NEW_CODE);
  };

  all(".h-toast").forEach(closable);
  all("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });
  bringBack();
  focusErrors();
  const messages = one("#messages");
  if (messages) {
    new MutationObserver(focusErrors).observe(messages.parentNode, { childList: true, subtree: true });
  }
  register();
  guard();
  palette();
  session();
  menus();
  copies();
  passwords();
  door();
})();

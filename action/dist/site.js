// What pages do beyond showing: everything here is an addition, and nothing leaves the browser.
(() => {
  'use strict';
  const script = document.currentScript;
  const up = script.dataset.up;
  const make = (tag, properties = {}, ...children) => {
    const node = Object.assign(document.createElement(tag), properties);
    node.append(...children);
    return node;
  };
  let namesLoading = null;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  const goesTo = document.querySelector('meta[name="runbook-page"]');
  if (goesTo) {
    location.replace(goesTo.content + location.hash);
    return;
  }
  for (const link of all('[data-keep-hash]')) link.hash = location.hash;

  const status = make('p', { className: 'skip' });
  status.setAttribute('role', 'status');
  document.body.append(status);
  const say = (text) => {
    status.textContent = '';
    requestAnimationFrame(() => {
      status.textContent = text;
    });
  };

  const copy = async (button, text, shown) => {
    const label = button.textContent;
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = 'Copied';
      say('Copied');
    } catch {
      // Without https there is no clipboard: what is selected can be copied by hand.
      getSelection().selectAllChildren(shown);
      button.textContent = 'Selected: copy it';
      say('Selected: copy it');
    }
    setTimeout(() => {
      button.textContent = label;
    }, 2000);
  };
  const commandOf = (button) => button.closest('.command').querySelector('pre:not(.exports) code');
  document.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (!button) return;
    if ('copy' in button.dataset) void copy(button, commandOf(button).textContent, commandOf(button));
    if ('copyAll' in button.dataset) {
      const block = button.closest('.command');
      const lines = block.querySelector('pre.exports').textContent;
      void copy(button, `${lines}\n${commandOf(button).textContent}`, block);
    }
    if ('uncheck' in button.dataset) untick(button.closest('[data-checklist]'));
  });
  for (const button of all('button[data-copy], button[data-uncheck]')) button.hidden = false;

  // Ticks survive a reload, in this browser only.
  const read = (key) => {
    try {
      return JSON.parse(localStorage.getItem(key) ?? '[]');
    } catch {
      return [];
    }
  };
  const write = (key, value) => {
    try {
      if (value.length === 0) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(value));
    } catch {
      // A browser that keeps nothing still shows the ticks until the page is left.
    }
  };
  const keyOf = (list) => `checklist ${list.dataset.checklist}`;
  const untick = (list) => {
    for (const box of all('input[data-check]', list)) box.checked = false;
    write(keyOf(list), []);
    say('All unticked');
  };
  for (const list of all('[data-checklist]')) {
    const ticked = read(keyOf(list));
    const boxes = all('input[data-check]', list);
    for (const box of boxes) box.checked = ticked.includes(box.dataset.check);
    list.addEventListener('change', () => {
      write(
        keyOf(list),
        boxes.filter((box) => box.checked).map((box) => box.dataset.check),
      );
    });
  }

  // Values become quoted lines above the commands that read them; the commands stay as they are.
  const quoted = (value) => `'${value.replaceAll("'", "'\\''")}'`;
  const form = document.querySelector('form[data-variables]');
  if (form) {
    const fields = all('[data-name]', form);
    for (const field of fields) field.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    // The attribute `pattern` reads expressions by other rules than a runbook's.
    const fits = ({ value, dataset: { pattern } }) => {
      if (value === '' || pattern === undefined) return true;
      try {
        return new RegExp(`^(?:${pattern})$`, 'u').test(value);
      } catch {
        return true;
      }
    };
    const show = () => {
      for (const block of all('.command[data-names]')) {
        const names = block.dataset.names.split(' ');
        const lines = fields
          .filter((field) => names.includes(field.dataset.name) && field.value !== '')
          .map((field) => `export ${field.dataset.name}=${quoted(field.value)}`);
        showExports(block, lines);
      }
    };
    const showExports = (block, lines) => {
      const known = block.querySelector('pre.exports');
      if (lines.length === 0) {
        known?.remove();
        block.querySelector('[data-copy-all]')?.remove();
        return;
      }
      const code = known?.firstChild ?? make('code');
      code.textContent = lines.join('\n');
      if (known) return;
      const pre = make('pre', { className: 'exports', tabIndex: 0 }, code);
      pre.setAttribute('role', 'group');
      pre.setAttribute('aria-label', 'Values');
      block.prepend(pre);
      const button = make('button', { type: 'button' }, 'Copy with values');
      button.dataset.copyAll = '';
      block.querySelector('.buttons').append(button);
    };
    form.addEventListener('input', () => {
      for (const field of fields) {
        if (fits(field)) field.removeAttribute('aria-invalid');
        else field.setAttribute('aria-invalid', 'true');
      }
      show();
    });
  }

  // A link to a step inside closed details, and print: what is asked for must be seen.
  const reveal = () => {
    let target = null;
    try {
      target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch {
      return;
    }
    for (let node = target?.parentElement; node; node = node.parentElement) {
      if (node.localName === 'details') node.open = true;
    }
    if (target?.localName === 'details') target.open = true;
  };
  addEventListener('hashchange', reveal);
  reveal();

  let loading = null;
  const runbooks = () => {
    // A list that did not arrive is asked for again the next time.
    loading ??= fetch(`${up}runbooks.json`)
      .then((answer) => answer.json())
      .catch((error) => {
        loading = null;
        throw error;
      });
    return loading;
  };
  const linkTo = (one) => make('a', { href: `${up}runbooks/${one.id}/` }, one.id);

  const filter = document.querySelector('form[data-filter]');
  if (filter) startFilter(filter);
  function startFilter(filterForm) {
    const plain = document.querySelector('[data-unfiltered]');
    const found = filterForm.querySelector('[data-found]');
    const result = make('div');
    plain.after(result);
    const valuesOf = {
      category: (one) => [one.category],
      severity: (one) => [one.severity],
      service: (one) => one.services,
      tag: (one) => one.tags,
      review: (one) => [one.review],
      rehearsals: (one) => [one.rehearsals],
    };
    const selects = all('select', filterForm);
    const reset = filterForm.querySelector('[type="reset"]');
    // Lists of values that were too long for the page.
    const fill = async () => {
      const empty = selects.filter((select) => select.length === 1);
      if (empty.length === 0) return;
      const list = await runbooks();
      for (const select of empty) {
        const values = [...new Set(list.flatMap(valuesOf[select.name]))].sort((one, other) =>
          one < other ? -1 : 1,
        );
        select.append(...values.map((value) => make('option', { value }, value)));
      }
    };
    const apply = async () => {
      const asked = selects.filter((select) => select.value !== '');
      const list = asked.length === 0 ? [] : await runbooks();
      plain.hidden = asked.length > 0;
      reset.hidden = asked.length === 0;
      result.replaceChildren();
      found.textContent = '';
      if (asked.length === 0) return;
      const fits = (one, { name, value }) =>
        valuesOf[name](one).includes(value) || (name === 'severity' && one.severity === 'all');
      const members = list.filter((one) => asked.every((select) => fits(one, select)));
      const most = 300;
      const cut = members.length > most ? `, the first ${most} shown` : '';
      found.textContent = `${members.length} of ${list.length} runbooks${cut}`;
      if (members.length > 0) result.append(tableOf(members.slice(0, most)));
    };
    const applied = () =>
      apply().catch(() => {
        found.textContent = 'The list of runbooks could not be loaded';
      });
    // What is chosen stands in the address, so that it can be sent on, and is there on the way back.
    const keep = () => {
      const chosen = selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
      const hash = chosen.length === 0 ? '' : `#${new URLSearchParams(chosen)}`;
      history.replaceState(null, '', location.pathname + location.search + hash);
    };
    const take = async () => {
      const asked = new URLSearchParams(location.hash.slice(1));
      if (selects.some(({ name }) => asked.has(name))) await fill().catch(() => {});
      for (const select of selects) {
        select.value = asked.get(select.name) ?? '';
        if (select.selectedIndex < 0) select.value = '';
      }
      await applied();
    };
    filterForm.hidden = false;
    filterForm.addEventListener('submit', (event) => event.preventDefault());
    filterForm.addEventListener('focusin', () => fill().catch(() => {}), { once: true });
    filterForm.addEventListener('pointerenter', () => fill().catch(() => {}), { once: true });
    filterForm.addEventListener('change', () => {
      keep();
      void applied();
    });
    filterForm.addEventListener('reset', () => {
      // The values are only gone after the event; the button goes with them, so somebody must have the focus.
      selects[0].focus();
      setTimeout(() => {
        keep();
        void applied().then(() => say('All runbooks are shown'));
      });
    });
    addEventListener('hashchange', () => void take());
    void take();
  }
  const kinds = { overdue: 'bad', 'due-soon': 'warn', failing: 'bad', none: 'bad', incomplete: 'warn' };
  const stateOf = (state, text) => make('span', { className: `state-${kinds[state] ?? 'good'}` }, text);
  function tableOf(list) {
    const row = (tag, cells) =>
      make('tr', {}, ...cells.map((cell) => make(tag, tag === 'th' ? { scope: 'col' } : {}, cell)));
    const rows = list.map((one) =>
      row('td', [
        linkTo(one),
        one.title,
        one.severity === 'all' ? 'All severities' : one.severity.toUpperCase(),
        one.services.slice(0, 3).join(', ') + (one.services.length > 3 ? '...' : ''),
        `${one.minutes} min`,
        stateOf(one.review, one.review_text),
        ...(one.rehearsals ? [stateOf(one.rehearsals, one.rehearsals_text)] : []),
      ]),
    );
    const names = ['ID', 'Title', 'Severity', 'Services', 'Est. Duration', 'Review'];
    if (list.some((one) => one.rehearsals)) names.push('Rehearsals');
    const head = make('thead', {}, row('th', names));
    const box = make(
      'div',
      { className: 'scroll', tabIndex: 0 },
      make('table', { className: 'index' }, head, make('tbody', {}, ...rows)),
    );
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', 'Runbooks found');
    return box;
  }

  const search = document.querySelector('[data-search]');
  if (search) startSearch(search);
  function startSearch(box) {
    const input = box.querySelector('input');
    const list = box.querySelector('.results');
    const said = box.querySelector('.results-status');
    box.hidden = false;
    addEventListener('keydown', (event) => {
      const typing = /^(?:input|select|textarea)$/.test(document.activeElement?.localName ?? '');
      if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        input.focus();
      }
      if (event.key === 'Escape' && box.contains(document.activeElement)) {
        input.value = '';
        show([], '');
        input.focus();
      }
    });
    let pagefind = null;
    const open = () => {
      pagefind ??= import(new URL(`${up}pagefind/pagefind.js`, location.href).href).then(async (loaded) => {
        await loaded.options({ excerptLength: 16 });
        await loaded.init();
        return loaded;
      });
      return pagefind;
    };
    input.addEventListener('focus', () => open().catch(() => {}), { once: true });
    let turn = 0;
    const show = (items, text) => {
      list.replaceChildren(...items);
      said.textContent = text;
    };
    input.addEventListener('input', async () => {
      const mine = ++turn;
      const words = input.value.trim();
      if (words === '') return show([], '');
      await new Promise((done) => setTimeout(done, 120));
      if (mine !== turn) return;
      try {
        const [{ results }, near] = await Promise.all([
          open().then((loaded) => loaded.search(words)),
          suggest(words),
        ]);
        const shown = await Promise.all(results.slice(0, 8).map((result) => result.data()));
        if (mine !== turn) return;
        const items = shown.map(itemOf);
        const total = results.length;
        show([...near, ...items], total === 0 ? 'Nothing found' : `${total} found`);
      } catch {
        show([], 'The search could not be loaded');
      }
    });
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') list.querySelector('a')?.click();
      if (event.key === 'ArrowDown') {
        event.preventDefault();
        list.querySelector('a')?.focus();
      }
    });
    list.addEventListener('keydown', (event) => {
      const links = all('a', list);
      const at = links.indexOf(document.activeElement);
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      const next = at + (event.key === 'ArrowDown' ? 1 : -1);
      (next < 0 ? input : links[Math.min(next, links.length - 1)]).focus();
    });
    // The excerpt is text with marks: it is taken apart, so that nothing in it can become markup.
    const marked = (excerpt) =>
      excerpt.split(/(<mark>[^<]*<\/mark>)/).map((part) => {
        const inner = /^<mark>(.*)<\/mark>$/s.exec(part);
        return inner ? make('mark', {}, decoded(inner[1])) : decoded(part);
      });
    const decoded = (text) =>
      text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
    const addressOf = (url) => up + url.replace(/^.*?(?=runbooks\/)/, '');
    const itemOf = (page) => {
      const steps = page.sub_results.filter(({ anchor }) => anchor).slice(0, 3);
      const sub = steps.map((step) => make('li', {}, make('a', { href: addressOf(step.url) }, step.title)));
      const title = `${page.meta.id ?? ''} ${page.meta.title ?? ''}`.trim();
      return make(
        'li',
        {},
        make('a', { href: addressOf(page.url) }, title),
        make('p', {}, ...marked(page.excerpt)),
        ...(sub.length > 0 ? [make('ul', {}, ...sub)] : []),
      );
    };
  }

  const nearList = document.querySelector('[data-near]');
  if (nearList) {
    const parts = location.pathname.split('/').filter((part) => part !== '' && part !== 'index.html');
    let asked = '';
    try {
      asked = decodeURIComponent(parts.at(-1) ?? '');
    } catch {
      // What no browser would have written leads nowhere.
    }
    suggest(asked).then(
      (items) => nearList.append(...items),
      () => {},
    );
  }

  // Exact alerts and ids first, and near misses of them and of titles: the full text knows neither parts of words nor slips.
  async function suggest(words) {
    namesLoading ??= fetch(`${up}names.json`).then((answer) => answer.json());
    const names = await namesLoading;
    const asked = words.toLowerCase();
    if (asked.length < 2) return [];
    const scored = names
      .map(([name, target, kind]) => ({ name, target, kind, score: scoreOf(name.toLowerCase(), asked) }))
      .filter(({ score }) => score < 3)
      .sort((one, other) => one.score - other.score || (one.name < other.name ? -1 : 1))
      .slice(0, 4);
    return scored.map(({ name, target, kind, score }) =>
      make(
        'li',
        {},
        score >= 2 ? 'Did you mean ' : '',
        make('a', { href: up + target }, name),
        kind === 'a' ? ' (alert)' : '',
      ),
    );
  }
  // 0 the same, 1 a part of it, 2 to 3 nearly the same.
  function scoreOf(name, asked) {
    if (name === asked) return 0;
    if (asked.length >= 3 && name.includes(asked)) return 1 + (1 - asked.length / name.length) * 0.9;
    if (asked.length < 4 || Math.abs(name.length - asked.length) > 3) return 9;
    const most = Math.min(3, Math.floor(asked.length / 4));
    const far = distance(name, asked, most);
    return far <= most ? 2 + far / 10 : 9;
  }
  function distance(one, other, most) {
    let last = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (let row = 1; row <= one.length; row += 1) {
      const next = [row];
      for (let column = 1; column <= other.length; column += 1) {
        const same = one[row - 1] === other[column - 1] ? 0 : 1;
        next.push(Math.min(last[column] + 1, next[column - 1] + 1, last[column - 1] + same));
      }
      if (Math.min(...next) > most) return most + 1;
      last = next;
    }
    return last[other.length];
  }
})();

import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { chromiumPath, keepPicture, openBrowser, troubleOf } from './browser.ts';
import { buildSampleSite, hostileAlerts, hostileTitle } from './sample-site.ts';
import { serveSite, type SiteServer } from './site-server.ts';

describe.skipIf(chromiumPath === undefined)('the site in Chromium', () => {
  let built: ReturnType<typeof buildSampleSite>;
  let server: SiteServer;
  let browser: BrowserContext;
  let page: Page;
  let trouble: readonly string[];

  beforeAll(async () => {
    built = buildSampleSite();
    server = await serveSite(built.site);
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(built.root, { recursive: true, force: true });
  });

  beforeEach(async () => {
    for (const open of browser.pages().slice(1)) await open.close();
    page = await browser.newPage();
    trouble = troubleOf(page);
  });

  const open = async (path: string): Promise<void> => {
    await page.goto(server.address + path, { waitUntil: 'load' });
  };

  const pages = [
    '',
    'quick-reference/',
    'alerts/',
    'figures/',
    'docs/',
    'docs/guides/operate/',
    'docs/guides/night/',
    'docs/reference/cli/',
    'runbooks/RB-LLM-001/',
    'runbooks/RB-DB-001/',
    'runbooks/RB-HOSTILE-001/',
    'runbooks/RB-PROOF-001/',
    'alerts/LLMProviderUnavailable/',
    '404.html',
  ];

  test.each(pages.flatMap((path) => (['light', 'dark'] as const).map((colours) => [path, colours] as const)))(
    '%s has no fault that axe finds, %s',
    async (path, colours) => {
      await page.emulateMedia({ colorScheme: colours });
      await open(path);
      await keepPicture(page, `${colours}-${path.replaceAll('/', '-')}`);
      await page.evaluate(() => {
        for (const node of document.querySelectorAll('details')) node.open = true;
      });
      expect(await axeFaults(page)).toEqual([]);
      expect(trouble).toEqual([]);
    },
  );

  test.each(pages)('%s fits a phone', async (path) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(path);
    const wide = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(wide[0]).toBeLessThanOrEqual(wide[1] ?? 0);
    await keepPicture(page, `phone-${path.replaceAll('/', '-')}`);
  });

  test('the first step is on the first screen of a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await open('runbooks/RB-LLM-001/');
    const top = await page.evaluate(() => document.querySelector('#step-1')?.getBoundingClientRect().top);
    expect(top).toBeLessThan(844);
    const back = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(back).toBe('rgb(13, 17, 23)');
    await keepPicture(page, 'phone-dark-runbook');
  });

  test('an alert leads to its runbook, on the step of the address', async () => {
    await open('alerts/LLMProviderErrorRateHigh/#step-4');
    await page.waitForURL('**/runbooks/RB-LLM-001/#step-4');
    const step = page.locator('#step-4');
    expect(await step.evaluate((node) => Math.round(node.getBoundingClientRect().top))).toBeLessThan(120);
  });

  test('an alert that two runbooks answer asks which', async () => {
    await open('alerts/LLMProviderUnavailable/#step-2');
    const links = page.locator('main a[data-keep-hash]');
    expect(await links.count()).toBe(2);
    await links.last().click();
    await page.waitForURL('**/runbooks/RB-LLM-001/#step-2');
  });

  test('an alert that was renamed leads to a page that knows it nearly', async () => {
    await open('alerts/LLMProviderUnavailabel/#step-2');
    const link = page.locator('[data-near] a').first();
    await link.waitFor();
    expect(await link.textContent()).toBe('LLMProviderUnavailable');
    await link.click();
    await page.waitForURL('**/alerts/LLMProviderUnavailable/');
  });

  test('a command is copied as it is', async () => {
    await open('runbooks/RB-LLM-001/');
    const block = page.locator('#step-1 ~ .do .command').first();
    await block.getByRole('button', { name: 'Copy' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await block.locator('pre code').textContent());
    await page.waitForFunction(
      () => document.querySelector('body > p[role=status]')?.textContent === 'Copied',
    );
  });

  test('ticks survive a reload', async () => {
    await open('runbooks/RB-LLM-001/');
    await page.locator('#prerequisites summary').click();
    const second = page.locator('#prerequisites input').nth(1);
    await second.check();
    await page.reload();
    expect(await second.isChecked()).toBe(true);
    await page.locator('#prerequisites summary').click();
    await page.locator('#prerequisites').getByRole('button', { name: 'Untick all' }).click();
    await page.reload();
    expect(await second.isChecked()).toBe(false);
  });

  test('values stand quoted above the commands that read them, and nothing is sent', async () => {
    await open('runbooks/RB-LLM-001/');
    const command = page.locator('.command[data-names~="NAMESPACE"]').first();
    const before = await command.locator('pre:not(.exports)').textContent();
    await page.locator('#variables summary').click();
    const asked = server.served.length;
    await page.locator('#var-NAMESPACE').fill(`it's "here"; $(id)`);
    expect(await command.locator('pre.exports').textContent()).toContain(
      `export NAMESPACE='it'\\''s "here"; $(id)'`,
    );
    expect(await command.locator('pre:not(.exports)').textContent()).toBe(before);
    expect(await page.locator('#var-NAMESPACE').getAttribute('aria-invalid')).toBe('true');
    await page.locator('#var-NAMESPACE').fill('prod');
    expect(await page.locator('#var-NAMESPACE').getAttribute('aria-invalid')).toBeNull();
    expect(server.served.length).toBe(asked);
    expect(trouble).toEqual([]);
    expect(page.url()).not.toContain('id');
    await page.goto(`${server.address}runbooks/RB-LLM-001/?NAMESPACE=evil#NAMESPACE=evil`);
    expect(await page.content()).not.toContain('evil');
  });

  const idsFound = async (): Promise<readonly string[]> =>
    page.locator('[aria-label="Runbooks found"] td:first-child').allTextContents();
  const isSaid = async (text: string): Promise<void> => {
    await page.waitForFunction(
      (expected) => document.querySelector('[data-found]')?.textContent === expected,
      text,
    );
  };

  test.each([
    ['category', 'recovery', ['RB-DB-001', 'RB-VS-001']],
    ['severity', 'sev1', ['RB-DB-001', 'RB-LLM-001']],
    ['service', 'rag-service', ['RB-DB-001', 'RB-LLM-001', 'RB-VS-001']],
    ['tag', 'critical', ['RB-DB-001', 'RB-LLM-001']],
    ['review', 'overdue', ['RB-HOSTILE-001']],
  ])('the filter by %s shows what fits, without another page', async (name, value, ids) => {
    await open('');
    await page.evaluate(() => {
      (window as unknown as { stays: boolean }).stays = true;
    });
    expect(await page.locator('[data-found]').getAttribute('role')).toBe('status');
    await page.locator(`#filter-${name}`).selectOption(value);
    await page.waitForFunction(() => document.querySelector('[data-found]')?.textContent !== '');
    const shown = await idsFound();
    for (const id of ids) expect(shown).toContain(id);
    if (name !== 'severity') expect(shown).toEqual(ids);
    const total = (await page.locator('[data-found]').textContent()) ?? '';
    expect(total).toMatch(new RegExp(`^${shown.length} of \\d+ runbooks$`));
    expect(await page.evaluate(() => 'stays' in window)).toBe(true);
    expect(await page.locator('[data-unfiltered]').isVisible()).toBe(false);
    expect(await axeFaults(page)).toEqual([]);
    expect(trouble).toEqual([]);
    await keepPicture(page, `filter-${name}`);
  });

  test('filters are worked with the keyboard alone, together, and kept on the way back', async () => {
    await open('');
    await page.locator('#filter-category').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-severity');
    await page.keyboard.type('SEV1');
    await page.keyboard.press('Tab');
    await page.keyboard.type('rag-service');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.querySelector('[data-found]')?.textContent !== '');
    const chosen = await page.locator('form[data-filter]').evaluate((form) => {
      return [...(form as HTMLFormElement).elements].map((node) => (node as HTMLSelectElement).value);
    });
    expect(chosen.slice(1, 3)).toEqual(['sev1', 'rag-service']);
    const ids = await idsFound();
    await page.locator('[aria-label="Runbooks found"] a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/runbooks/RB-*/');
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('[data-found]')?.textContent !== '');
    expect(await idsFound()).toEqual(ids);
    expect(new URL(page.url()).hash).toBe('#severity=sev1&service=rag-service');
    await page.locator('form[data-filter] [type=reset]').focus();
    await page.keyboard.press('Enter');
    await isSaid('');
    expect(await page.locator('[data-unfiltered]').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-category');
    expect(new URL(page.url()).hash).toBe('');
    expect(trouble).toEqual([]);
  });

  test('what is overdue is one tap away, and no other word of an address is a filter', async () => {
    await open('#review=<img src=x>&severity=sev1"&service=none');
    expect(await page.locator('[data-unfiltered]').isVisible()).toBe(true);
    await open('');
    await page.getByRole('link', { name: '1 overdue for review' }).click();
    await page.waitForFunction(() => document.querySelector('[data-found]')?.textContent !== '');
    expect(await idsFound()).toEqual(['RB-HOSTILE-001']);
    await page.goBack();
    await isSaid('');
    expect(await page.locator('[data-unfiltered]').isVisible()).toBe(true);
    expect(trouble).toEqual([]);
  });

  test.each([
    ['LLMProviderLatencyHigh', 'alerts/LLMProviderLatencyHigh/'],
    ['LLMProviderLatncyHigh', 'alerts/LLMProviderLatencyHigh/'],
    ['rb-db-001', 'runbooks/RB-DB-001/'],
    ['5xx', 'alerts/High%205xx'],
    ['Connection pool', ''],
    ['rollout status', 'runbooks/'],
  ])('the search finds %s from the keyboard', async (words, address) => {
    await open('');
    await page.keyboard.press('/');
    await page.keyboard.type(words);
    await page.waitForFunction(() =>
      /found/.test(document.querySelector('.results-status')?.textContent ?? ''),
    );
    const links = await page
      .locator('.results a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    if (address !== '') expect(links[0]).toContain(address);
    expect(await axeFaults(page)).toEqual([]);
    expect(trouble).toEqual([]);
    await keepPicture(page, `search-${words}`);
    if (links.length === 0) return;
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/runbooks/');
  });

  test('everything is reached with the keyboard alone', async () => {
    await open('runbooks/RB-LLM-001/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('site-main');
    const seen = new Set<string>();
    for (let count = 0; count < 200; count += 1) {
      await page.keyboard.press('Tab');
      const { name, shown } = await page.evaluate(() => {
        const node = document.activeElement;
        const style = node === null ? null : getComputedStyle(node);
        return {
          name: `${node?.localName} ${node?.textContent?.slice(0, 20)}`,
          shown: style?.outlineStyle ?? '',
        };
      });
      seen.add(name.split(' ')[0] ?? '');
      if (name.startsWith('body')) break;
      expect(`${name} ${shown}`).not.toMatch(/ none$/);
    }
    expect([...seen]).toEqual(expect.arrayContaining(['a', 'button', 'summary', 'pre']));
  });

  test('a hostile runbook stays text', async () => {
    await open('runbooks/RB-HOSTILE-001/');
    expect(await page.locator('h1').textContent()).toBe(hostileTitle);
    await page.locator('#variables summary').click();
    await page.locator('#var-NAME_OF_IT').press('End');
    await page.keyboard.type('x');
    expect(await page.title()).toBe(`${hostileTitle} · Runbooks`);
    expect(
      await page.locator('main script, main img, main [onerror], main [onload], main iframe').count(),
    ).toBe(0);
    expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
    await open('');
    await page.keyboard.press('/');
    await page.keyboard.type('hostile');
    await page.waitForFunction(() =>
      /found/.test(document.querySelector('.results-status')?.textContent ?? ''),
    );
    expect(await page.locator('.results script, .results img, .results svg').count()).toBe(0);
    expect(await page.title()).toBe('Runbooks');
    expect(trouble).toEqual([]);
  });

  test.each(hostileAlerts)('the alert %s has a page', async (name) => {
    await open('alerts/');
    await page.getByRole('link', { name, exact: true }).click();
    await page.waitForURL('**/runbooks/RB-HOSTILE-001/');
    expect(trouble).toEqual([]);
  });

  test('a page is light', async () => {
    const from = server.served.length;
    await open('runbooks/RB-LLM-001/');
    const asked = server.served.slice(from);
    expect(asked.length).toBeLessThanOrEqual(5);
    expect(asked.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(60 * 1024);
  });

  test('every link and hash inside the site leads somewhere', async () => {
    await open('');
    const files = htmlFiles(built.site);
    const ids = new Map<string, Set<string>>();
    const links: { from: string; to: string }[] = [];
    for (const file of files) {
      const address =
        server.address +
        file
          .split('/')
          .map(encodeURIComponent)
          .join('/')
          .replace(/index\.html$/, '');
      const found = await page
        .evaluate(
          async ({ address: at }) => {
            const text = await (await fetch(at)).text();
            const parsed = new DOMParser().parseFromString(text, 'text/html');
            return {
              ids: [...parsed.querySelectorAll('[id]')].map((node) => node.id),
              links: [...parsed.querySelectorAll('a[href]')].map(
                (node) => new URL(node.getAttribute('href') ?? '', at).href,
              ),
            };
          },
          { address },
        )
        .catch(async () => {
          await open('');
          return null;
        });
      if (found === null) throw new Error(`${file} could not be read`);
      expect(new Set(found.ids).size, `ids of ${file}`).toBe(found.ids.length);
      ids.set(address, new Set(found.ids));
      links.push(...found.links.map((to) => ({ from: file, to })));
    }
    const broken = links.filter(({ to }) => {
      if (!to.startsWith(server.address)) return to.startsWith(new URL(server.address).origin);
      const [target = '', hash = ''] = to.split('#');
      const known = ids.get(target);
      // The index takes what it is to filter by from the address.
      if (target === server.address && /^\w+=[\w-]+$/.test(hash)) return false;
      return known === undefined
        ? !existsSync(join(built.site, decodeURIComponent(target.slice(server.address.length))))
        : hash !== '' && !known.has(decodeURIComponent(hash));
    });
    expect(broken).toEqual([]);
  });

  test('executions are told in figures, and nothing of what was in them', async () => {
    await open('runbooks/RB-PROOF-001/');
    const section = page.locator('section[aria-labelledby="executions"]');
    expect(await section.locator('p').first().textContent()).toMatch(
      /^5 executions, 25 % of 4 finished ones completed, 2 rollbacks/,
    );
    await section.locator('summary').click();
    expect(await section.locator('svg.chart').first().locator('rect').count()).toBe(2);
    expect(await section.locator('svg.chart').last().locator('.mark').count()).toBeGreaterThan(2);
    expect(await section.locator('[aria-label="Latest executions"] tbody tr').count()).toBe(5);
    const text = (await section.textContent()) ?? '';
    for (const person of ['alice', 'bob', 'carol', 'maria']) expect(text).not.toContain(person);
    await section.scrollIntoViewIfNeeded();
    await keepPicture(page, 'executions');
    await open('figures/');
    expect(await page.locator('#executions + p').textContent()).toMatch(/^7 executions/);
    await keepPicture(page, 'figures');
  });

  test('it prints without what is for the screen', async () => {
    await open('runbooks/RB-LLM-001/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header.top').isVisible()).toBe(false);
    expect(await page.locator('#prerequisites li').first().isVisible()).toBe(true);
    const fits = await page.evaluate(() =>
      [...document.querySelectorAll('pre')].every((node) => node.scrollWidth <= node.clientWidth + 1),
    );
    expect(fits).toBe(true);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await keepPicture(page, 'print');
  });
});

describe.skipIf(chromiumPath === undefined)('the site without JavaScript', () => {
  test('shows everything but the search and the filters', async () => {
    const { root, site } = buildSampleSite();
    const server = await serveSite(site);
    const browser = await openBrowser({ javaScriptEnabled: false });
    try {
      const page = await browser.newPage();
      await page.goto(`${server.address}runbooks/RB-LLM-001/#step-4`);
      expect(await page.locator('#step-4').isVisible()).toBe(true);
      expect(await page.locator('button:visible, [data-search]:visible, form input:visible').count()).toBe(0);
      await page.locator('#prerequisites summary').click();
      expect(await page.locator('#prerequisites li').first().isVisible()).toBe(true);
      await page.goto(`${server.address}alerts/LLMProviderLatencyHigh/`);
      await page.waitForURL('**/runbooks/RB-LLM-001/');
      await keepPicture(page, 'no-javascript');
    } finally {
      await browser.close();
      await server.close();
      rmSync(root, { recursive: true, force: true });
    }
  });
});

async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const inPage = window as unknown as {
      axe: {
        run: (
          context: Document,
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const { violations } = await inPage.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(
      ({ id, nodes }) => `${id} ${nodes.length}× ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`,
    );
  });
}

function htmlFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(file));
}

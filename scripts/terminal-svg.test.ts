import { expect, test } from 'vitest';

import { terminalSvg } from './terminal-svg.ts';

test('colours, columns and XML', () => {
  const lines = [
    '$ runbook run "RB" <1>',
    '',
    '\u{1b}[2m09:30:00\u{1b}[22m \u{1b}[32m✓\u{1b}[39m 1 日本  \u{1b}[1mbold\u{1b}[22m & more',
  ];
  expect(terminalSvg('A run & its end', lines)).toMatchInlineSnapshot(`
    "<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 284 92" width="284" height="92" role="img" aria-label="A run &amp; its end">
    <title>A run &amp; its end</title>
    <style>text{white-space:pre}@media (prefers-color-scheme:dark){.screen{fill:#0d1117;stroke:#30363d}.text{fill:#e6edf3}.dim{fill:#8d96a0}.red{fill:#ff7b72}.green{fill:#3fb950}.yellow{fill:#d29922}.cyan{fill:#58a6ff}}</style>
    <rect class="screen" x="0.5" y="0.5" width="283" height="91" rx="8" fill="#f6f8fa" stroke="#d0d7de"/>
    <g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="14">
    <text class="text" fill="#1f2328" x="16.0" y="30" textLength="184.8" lengthAdjust="spacingAndGlyphs">$ runbook run &quot;RB&quot; &lt;1&gt;</text>
    <text class="dim" fill="#656d76" x="16.0" y="70" textLength="67.2" lengthAdjust="spacingAndGlyphs">09:30:00</text>
    <text class="green" fill="#1a7f37" x="91.6" y="70" textLength="8.4" lengthAdjust="spacingAndGlyphs">✓</text>
    <text class="text" fill="#1f2328" x="108.4" y="70" textLength="50.4" lengthAdjust="spacingAndGlyphs">1 日本</text>
    <text class="text" fill="#1f2328" font-weight="bold" x="175.6" y="70" textLength="33.6" lengthAdjust="spacingAndGlyphs">bold</text>
    <text class="text" fill="#1f2328" x="217.6" y="70" textLength="50.4" lengthAdjust="spacingAndGlyphs">&amp; more</text>
    </g>
    </svg>
    "
  `);
});

test('what is no colour is refused', () => {
  expect(() => terminalSvg('x', ['\u{1b}[2J'])).toThrow('Unexpected escape sequence');
  expect(() => terminalSvg('x', ['\u{1b}[45mx'])).toThrow('Unexpected ANSI code 45');
});

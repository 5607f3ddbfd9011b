import fc from 'fast-check';
import { expect, test } from 'vitest';

import { anyRunbook } from '../../test/any-runbook.ts';
import { sampleRunbook } from '../../test/report-samples.ts';
import { dot } from './dot.ts';
import { flowGraph } from './flow-graph.ts';
import { mermaid } from './mermaid.ts';
import { svg } from './svg.ts';

const graph = flowGraph(sampleRunbook);

test('edges are the ways the engine takes', () => {
  const edges = graph.edges.map(
    ({ from, to, kind, label }) => `${from} ${kind} ${to}${label === '' ? '' : ` (${label})`}`,
  );
  expect(edges.join('\n')).toMatchInlineSnapshot(`
    "begin next 1
    1 next 3
    3 branch 4 (complete_outage)
    3 branch 5 (degraded)
    3 branch end (false_alarm)
    4 next 6
    4 rollback 8 (undone by)
    5 next 6
    5 failure 7 (failed)
    5 rollback 8 (undone by)
    6 next end
    7 next end"
  `);
});

test('Mermaid text', () => {
  expect(mermaid(graph)).toMatchInlineSnapshot(`
    "flowchart TD
      begin(["Start"])
      s1("1 · Check the provider")
      s3{"3 · How bad is it?"}
      s4{{"🔒 4 · Execute full failover"}}
      s5["? 5 · Shift part of the traffic"]
      s6>"6 · Tell people"]
      s7[/"⚠ 7 · Watch the dashboard"/]
      s8["8 · Route back"]
      finish(["End"])
      begin --> s1
      s1 --> s3
      s3 -->|"complete_outage"| s4
      s3 -->|"degraded"| s5
      s3 -->|"false_alarm"| finish
      s4 --> s6
      s4 -.->|"undone by"| s8
      s5 --> s6
      s5 -.->|"failed"| s7
      s5 -.->|"undone by"| s8
      s6 --> finish
      s7 --> finish
      classDef undo stroke-dasharray: 4 3
      class s8 undo
    "
  `);
});

test('no text of a runbook can leave its Mermaid label', () => {
  const label = String.raw`"(?:[^"#&<>%${'`'};{}|\\*~[\]\n]|#\d+;)*"`;
  const line = new RegExp(
    [
      String.raw`begin\(\["Start"\]\)`,
      String.raw`finish\(\["End"\]\)`,
      String.raw`s\d+(?:\[${label}\]|\{${label}\}|\{\{${label}\}\}|\(${label}\)|>${label}\]|\[/${label}/\])`,
      String.raw`(?:begin|s\d+) -(?:->|\.->)(?:\|${label}\|)? (?:s\d+|finish)`,
      String.raw`classDef undo stroke-dasharray: 4 3`,
      String.raw`class s\d+(?:,s\d+)* undo`,
    ]
      .map((part) => `^  (?:${part})$`)
      .join('|'),
  );
  fc.assert(
    fc.property(anyRunbook, (runbook) => {
      const [first, ...lines] = mermaid(flowGraph(runbook)).trimEnd().split('\n');
      expect(first).toBe('flowchart TD');
      for (const text of lines) {
        expect(text).toMatch(line);
      }
    }),
  );
});

test('words that Mermaid would take for its own, even inside a label, are broken up', () => {
  const titled = (title: string): string => {
    const [step] = sampleRunbook.steps;
    return (
      mermaid(flowGraph({ ...sampleRunbook, steps: step === undefined ? [] : [{ ...step, title }] })).split(
        '\n',
      )[2] ?? ''
    );
  };
  expect(titled('Change direction LR')).toBe('  s1("1 · Change directio#110; LR")');
  expect(titled('my style: a#b')).toBe('  s1("1 · my #115;tyle: a#35;b")');
  expect(titled('%%{init: {}}%%')).toBe('  s1("1 · #37;#37;#123;init: #123;#125;#125;#37;#37;")');
  expect(titled('snake_case _x_')).toBe('  s1("1 · snake_case #95;x#95;")');
});

test('Graphviz text', () => {
  expect(dot(graph)).toMatchInlineSnapshot(`
    "digraph flow {
      bgcolor="transparent";
      rankdir=TB;
      nodesep=0.4;
      ranksep=0.45;
      node [fontname="Helvetica", fontsize=12, margin="0.2,0.1", shape=box, style=filled, color="#57606a", fillcolor="#f6f8fa", fontcolor="#1f2328"];
      edge [fontname="Helvetica", fontsize=11, color="#57606a", fontcolor="#1f2328", arrowsize=0.8];
      begin [label="Start", shape=oval, class="flow-terminal", id="flow-begin"];
      s1 [label="1 · Check the provider", shape=box, style="filled,rounded", fillcolor="#f6f8fa", class="flow-verification", id="flow-step-1", URL="#step-1", tooltip="Check the provider"];
      s3 [label="3 · How bad is it?", shape=diamond, style="filled", fillcolor="#ddf4ff", margin="0.05,0.05", class="flow-decision", id="flow-step-3", URL="#step-3", tooltip="How bad is it?"];
      s4 [label="4 · Execute full\\nfailover\\n(needs approval)", shape=hexagon, style="filled", fillcolor="#fff8c5", class="flow-automated flow-approval", id="flow-step-4", URL="#step-4", tooltip="Execute full failover"];
      s5 [label="5 · Shift part of the\\ntraffic\\n(conditional)", shape=box, style="filled", fillcolor="#f6f8fa", class="flow-automated", id="flow-step-5", URL="#step-5", tooltip="Shift part of the traffic"];
      s6 [label="6 · Tell people", shape=note, style="filled", fillcolor="#f6f8fa", class="flow-notification", id="flow-step-6", URL="#step-6", tooltip="Tell people"];
      s7 [label="7 · Watch the dashboard\\n(irreversible)", shape=parallelogram, style="filled", fillcolor="#f6f8fa", class="flow-manual", id="flow-step-7", URL="#step-7", tooltip="Watch the dashboard"];
      s8 [label="8 · Route back", shape=box, style="filled,dashed", fillcolor="#ffffff", class="flow-automated flow-rollback", id="flow-step-8", URL="#step-8", tooltip="Route back"];
      finish [label="End", shape=oval, class="flow-terminal", id="flow-end"];
      begin -> s1 [class="flow-next"];
      s1 -> s3 [class="flow-next"];
      s3 -> s4 [label="  complete_outage  ", class="flow-branch"];
      s3 -> s5 [label="  degraded  ", class="flow-branch"];
      s3 -> finish [label="  false_alarm  ", class="flow-branch"];
      s4 -> s6 [class="flow-next"];
      s4 -> s8 [label="  undone by  ", style=dashed, weight=0, class="flow-rollback"];
      s5 -> s6 [class="flow-next"];
      s5 -> s7 [label="  failed  ", style=dashed, class="flow-failure"];
      s5 -> s8 [label="  undone by  ", style=dashed, weight=0, class="flow-rollback"];
      s6 -> finish [class="flow-next"];
      s7 -> finish [class="flow-next"];
    }
    "
  `);
});

test('the picture is the same twice, links to steps, and knows the dark', async () => {
  const picture = await svg(graph);
  expect(await svg(flowGraph(structuredClone(sampleRunbook)))).toBe(picture);
  await expect(picture).toMatchFileSnapshot('__snapshots__/flow.svg');
});

test('Graphviz accepts whatever stands in a runbook', async () => {
  await fc.assert(
    fc.asyncProperty(anyRunbook, async (runbook) => {
      const picture = await svg(flowGraph(runbook));
      expect(picture).toMatch(/^<svg class="flow"[\s\S]*<\/svg>\s*$/);
      expect(picture).not.toMatch(/<script|\son\w+=/i);
    }),
    { numRuns: 50 },
  );
});

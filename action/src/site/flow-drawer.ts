import type { FlowGraph } from '../report/flow-graph.ts';
import { dot } from '../report/dot.ts';
import { escapeXml } from '../report/escape-xml.ts';
import { visible } from '../source/visible.ts';

/** Draws a flow as SVG to stand in a page, its colours left to the page's style; steps in `untested` are marked. */
export type DrawFlow = (graph: FlowGraph, untested: ReadonlySet<number>) => string;

/** Opens the program that draws; it takes a while, so one serves all pages. */
export async function openFlowDrawer(): Promise<DrawFlow> {
  const { instance } = await import('@viz-js/viz');
  const viz = await instance();
  return (graph, untested) => {
    const drawn = viz.renderString(dot(graph), { format: 'svg' });
    const opened = `<svg class="flow" role="group" aria-label="Flow of ${escapeXml(visible(graph.title))}"`;
    return drawn
      .slice(drawn.indexOf('<svg'))
      .replaceAll(/<!--[\s\S]*?-->\n?/g, '')
      .replaceAll(/<title>[^<]*<\/title>\n/g, '')
      .replaceAll('&#45;', '-')
      .replaceAll(/ (?:fill|stroke|font-family|font-size)="[^"]*"/g, '')
      .replace(/<svg width="(\d+)pt" height="(\d+)pt"/, '<svg width="$1" height="$2"')
      .replaceAll(/ xmlns(?::xlink)?="[^"]*"/g, '')
      .replaceAll('xlink:href', 'href')
      .replaceAll(/ xlink:title="[^"]*"/g, '')
      .replace('<svg', () => opened)
      .replaceAll(/<g id="flow-step-(\d+)" class="/g, (whole, number: string) =>
        untested.has(Number(number)) ? `${whole}flow-untested ` : whole,
      )
      .trimEnd();
  };
}

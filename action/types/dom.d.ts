// The one name of the browser that a dependency's declarations (@viz-js/viz) use; nothing here runs in a browser.
interface SVGSVGElement {
  readonly outerHTML: string;
}

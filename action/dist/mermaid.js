import { t as mermaid } from "./mermaid2.js";

export { mermaid };
import { t as flowGraph } from "./flow-graph2.js";

export { flowGraph };
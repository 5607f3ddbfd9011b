import { n as monthsOf, r as namesIn, t as listExecutions } from "./list-executions2.js";

export { listExecutions, monthsOf, namesIn };
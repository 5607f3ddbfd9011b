import { n as monthsOf, r as namesIn, t as listExecutions } from "./list-executions.js";

export { listExecutions, monthsOf, namesIn };
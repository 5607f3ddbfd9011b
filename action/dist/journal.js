import { n as journal, t as blank } from "./journal2.js";

export { blank, journal };
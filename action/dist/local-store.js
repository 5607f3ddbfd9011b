import { n as prepareFolder, t as positionIn } from "./local-store2.js";

export { positionIn, prepareFolder };
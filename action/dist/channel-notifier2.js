import { t as channelNotifier } from "./channel-notifier.js";

export { channelNotifier };
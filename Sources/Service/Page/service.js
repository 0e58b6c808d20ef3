// Asks the service, and keeps asking while it does not answer: an answer carries the version that it belongs to, so
// that one which arrives twice is refused the second time.
import { say } from "./words.js";

/// What the service answers where it will not do what it was asked.
export class Refusal extends Error {
  constructor(status, message, isRepeat) {
    super(message);
    this.status = status;
    /// Whether it was asked before without an answer, so that it may well have been done.
    this.isRepeat = isRepeat;
  }
}

/// Milliseconds after which a request is taken for lost, for a stopped process keeps its connections open: writing large
/// files takes its time. Sooner the person is told that there is no answer yet.
const patience = { GET: 20000, POST: 120000 };
const soon = 6000;
const pause = 1000;

let isReachable = true;
let listener = () => {};

/// Tells when the service stops answering, and when it answers again.
export function onReachable(tell) { listener = tell; }

export const get = (path, parameters = {}) => {
  const query = new URLSearchParams(parameters).toString();
  return ask("GET", query ? `api/${path}?${query}` : `api/${path}`);
};

export const post = (path, body) => ask("POST", `api/${path}`, JSON.stringify(body));

async function ask(method, address, body) {
  for (let tries = 0; ; tries += 1) {
    const timer = setTimeout(() => reach(false), soon);
    try {
      const headers = body === undefined ? {} : { "Content-Type": "application/json" };
      const response = await fetch(address, { method, headers, body, signal: AbortSignal.timeout(patience[method]) });
      const value = await response.json();
      reach(true);
      if (response.ok) return value;
      throw new Refusal(response.status, value.error || String(response.status), tries > 0);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      // No connection, no answer in time, or something else answers at this address.
      reach(false);
      await new Promise(resolve => setTimeout(resolve, pause));
    } finally {
      clearTimeout(timer);
    }
  }
}

function reach(now) {
  if (now === isReachable) return;
  isReachable = now;
  listener(now, say(now ? "reachable" : "unreachable"));
}

/** What is said of a result beside the published one. */
import { difference, same } from "./compare.js";
import { local, say } from "./words.js";

/** Whether what it is made of is not published, so that nothing can be computed here: no difference at all. */
export const hidden = (result, published) => result.status === "not-found" && published.points !== null;

/** The sentence; `own` are the points as shown, or null, and `status` why there are none. */
export function against(own, status, published) {
  if (hidden({ status }, published)) return say("own-unknown", { points: local(published.points) });
  if (same(own, status, published)) return say("agrees");
  const gap = difference(own, published);
  if (gap !== null) {
    const signed = gap.startsWith("-") ? local(gap) : `+${local(gap)}`;
    return `${say("published", { points: local(published.points) })}; ${say("differs", { difference: signed })}`;
  }
  const words = (name) => say(`status:${name}`);
  if (own !== null) return say("published-none", { status: words(published.status) });
  if (published.points !== null) return say("own-none", { points: local(published.points) });
  return say("status-differs", { own: words(status), status: words(published.status) });
}

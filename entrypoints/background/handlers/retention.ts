import { sweep } from "../../../core/shortlist/store/retention";
import type { BackgroundDeps } from "../deps";
import { forget } from "../session/seen";
import { EVERYTHING } from "./changed";
import { profileOf } from "./profile-of";

/**
 * Lets the retention clock run where it is due, and forgets what the session has seen of those it erased.
 * Never throws: it runs again at the next start.
 */
export async function forgetDue(deps: BackgroundDeps): Promise<void> {
  const erased = await sweep(deps.store);
  if (!erased.ok || erased.value.length === 0) return;
  await forget(deps.session, erased.value.map(profileOf)).catch(() => undefined);
  deps.notify(EVERYTHING);
}

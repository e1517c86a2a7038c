import { PLATFORMS } from "../../core/platforms/registry";
import type { OverlayPlace } from "../../core/shortlist/types";
import { send } from "../messages/send";

/** What the scout set for the network of a host; null when the background does not answer. */
export async function networkSettings(host: string): Promise<{ off: boolean; place: OverlayPlace | null } | null> {
  const network = PLATFORMS.find((each) => each.hosts.includes(host))?.id;
  const reply = await send("settings.get", null);
  if (!reply.ok || network === undefined) return null;
  return { off: reply.value.networksOff.includes(network), place: reply.value.overlay[network] ?? null };
}

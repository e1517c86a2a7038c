import { PLATFORMS } from "../../core/platforms/registry";
import type { HiddenPage, OverlayPlace } from "../../core/shortlist/types";
import type { TierBorders } from "../../core/types/assess-context";
import { send } from "../messages/send";

export interface NetworkSettings {
  /** Nothing is read on this network. */
  off: boolean;
  place: OverlayPlace | null;
  hiddenPages: readonly HiddenPage[];
  lists: { badges: boolean; borders: TierBorders };
}

/** What the scout set for the network of a host; null when the background does not answer. */
export async function networkSettings(host: string): Promise<NetworkSettings | null> {
  const network = PLATFORMS.find((each) => each.hosts.includes(host))?.id;
  const reply = await send("settings.get", null);
  if (!reply.ok || network === undefined) return null;
  const { networksOff, overlay, hiddenPages = [], listBadges, assess } = reply.value;
  return {
    off: networksOff.includes(network),
    place: overlay[network] ?? null,
    hiddenPages,
    lists: { badges: listBadges, borders: assess.tierBorders },
  };
}

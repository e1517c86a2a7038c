import type { CreatorId, ProfileRef } from "../../../core/shortlist/types";
import type { PlatformId } from "../../../core/types/reading";

/** The profile in a creator's id: "platform:handle", perhaps with a stable id behind. */
export function profileOf(id: CreatorId): ProfileRef {
  const [platform = "", rest = ""] = id.split(/:(.*)/s);
  // An id was made from a platform of ours; a wrong one finds nothing.
  return { platform: platform as PlatformId, handle: rest.split("~")[0] ?? rest };
}

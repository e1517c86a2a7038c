import type { ViewName } from "../../components/shortlist/route";
import { Compare } from "./compare";
import { Creator } from "./creator";
import { Creators } from "./creators";
import { followUpsPart } from "./followups";
import { ListBrief } from "./list";
import { Lists } from "./lists";
import { People } from "./people";
import { Quarantine } from "./quarantine";
import { countTrash, Trash } from "./trash";
import type { View } from "./view";

/** Every part of the page: what is not here is in no navigation, and its address shows the creators. */
export const VIEWS: Partial<Record<ViewName, View>> & { creators: View } = {
  creators: { View: Creators },
  compare: { View: Compare },
  lists: { View: Lists },
  list: { View: ListBrief },
  followups: followUpsPart,
  creator: { View: Creator },
  people: { View: People },
  trash: { View: Trash, count: countTrash },
  quarantine: { View: Quarantine, count: ({ quarantined }) => quarantined },
};

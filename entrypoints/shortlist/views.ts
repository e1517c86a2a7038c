import type { ViewName } from "../../components/shortlist/route";
import { Creators } from "./creators";
import { followUpsPart } from "./followups";
import { ListBrief } from "./list";
import { Lists } from "./lists";
import type { View } from "./view";

/** Every part of the page: what is not here is in no navigation, and its address shows the creators. */
export const VIEWS: Partial<Record<ViewName, View>> & { creators: View } = {
  creators: { View: Creators },
  lists: { View: Lists },
  list: { View: ListBrief },
  followups: followUpsPart,
};

/**
 * Texts that are the same as in English, each list with its reason. Names of networks and the product, and texts that
 * hold nothing but what is filled in, need no entry.
 */
interface Same {
  because: string;
  keys: readonly string[];
}

const TIERS: Same = {
  because: "the field's own names of the tiers, written alike",
  keys: ["tier_nano", "tier_micro", "tier_macro", "tier_mega", "kind_reel"],
};
const UNIT: Same = { because: "the unit's abbreviation in this language too", keys: ["panel_cpm"] };

export const SAME_AS_ENGLISH: Readonly<Record<string, readonly Same[]>> = {
  de: [
    TIERS,
    { because: "scouts say it in English", keys: ["tier_mid", "name_likes", "name_handle", "name_bio", "name_links"] },
    { because: "scouts say it in English", keys: ["action_shortlist", "shortlist_title", "list_first_name"] },
    { because: "scouts say it in English", keys: ["shortlist_column_name", "shortlist_nav_creators"] },
    { because: "a German word too", keys: ["name_displayName", "action_details", "panel_status", "client_signal"] },
    { because: "a German word too", keys: ["shortlist_column_status", "shortlist_column_rate", "options_rate"] },
    { because: "the usual word in German software", keys: ["shortlist_column_tags"] },
  ],
  fr: [
    { because: "the field's own names, written alike", keys: ["tier_nano", "tier_micro", "tier_macro", "kind_reel"] },
    UNIT,
    { because: "a French word too", keys: ["kind_photo", "name_contact", "panel_contact", "action_options"] },
    { because: "a French word too", keys: ["options_title", "miss_formats", "number_format", "number_base"] },
    {
      because: "a French word too",
      keys: ["panel_note", "shortlist_column_note", "options_pack_source", "client_menu"],
    },
    { because: "what agencies and networks say", keys: ["fit_title", "name_bio"] },
  ],
  es: [
    TIERS,
    UNIT,
    { because: "what agencies say", keys: ["fit_title"] },
    { because: "a Spanish word too", keys: ["number_base"] },
  ],
  pt_BR: [
    TIERS,
    UNIT,
    { because: "what the networks say in Brazil", keys: ["name_posts", "name_bio", "left_out_repost"] },
    { because: "what the networks say in Brazil", keys: ["options_per_post", "number_posts"] },
    { because: "the usual word in Brazil", keys: ["name_links", "panel_status", "shortlist_column_status"] },
    { because: "a Portuguese word too", keys: ["number_base"] },
  ],
  ja: [UNIT],
  ar: [],
};

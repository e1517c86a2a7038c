/** Invented creators for the sample pages. Nobody here exists; the figures are made up. */

export interface SamplePost {
  /** Days before the moment the page is served. */
  daysAgo: number;
  views: number;
  likes: number;
  comments: number;
  shares: number;
  caption: string;
  pinned?: boolean;
}

export interface SampleCreator {
  platform: "tiktok" | "youtube" | "instagram";
  handle: string;
  name: string;
  bio: string;
  link?: string;
  verified?: boolean;
  followers: number;
  following: number;
  totalLikes: number;
  posts: SamplePost[];
}

/** A plausible run of posts: deterministic, uneven like real ones. */
function run(count: number, everyDays: number, typicalViews: number, captions: readonly string[]): SamplePost[] {
  // Ratios to the typical post, shaped after what short-video creators really show: a few hits, many modest ones.
  const ratios = [0.8, 1.3, 0.6, 2.9, 1, 0.9, 0.45, 1.7, 1.1, 0.7, 4.2, 0.95, 0.65, 1.25, 0.85, 1.5];
  return Array.from({ length: count }, (_, index) => {
    const views = Math.round(typicalViews * (ratios[index % ratios.length] ?? 1) * (1 + ((index * 7) % 5) / 100));
    const likes = Math.round(views * (0.11 + ((index * 13) % 9) / 200));
    return {
      daysAgo: 4 + index * everyDays,
      views,
      likes,
      comments: Math.round(likes * (0.008 + ((index * 5) % 7) / 900)),
      shares: Math.round(likes * (0.02 + ((index * 3) % 5) / 300)),
      caption: captions[index % captions.length] ?? "",
    };
  });
}

const BAKING = [
  "Cardamom knots, start to finish #baking #sourdough",
  "Three doughs, one bowl",
  "The crumb reveal you asked for #baking",
  "#ad Testing the new proofing basket",
  "Why your loaf is flat",
];
const TRAILS = [
  "Sunrise over the ridge #hiking",
  "Packing for four days #hiking #ultralight",
  "Boots after 900 km",
  "The hut with the best soup",
];
const WOOD = [
  "Turning a bowl from a storm-felled oak",
  "Five mistakes at the lathe",
  "The quiet workshop: cherry and ash",
  "Sharpening without a jig",
];

export const SAMPLE_CREATORS: readonly SampleCreator[] = [
  {
    platform: "tiktok",
    handle: "mira.bakes",
    name: "Mira Bakes 🥐",
    bio: "Sourdough, buns and honest failures\nWork: hello (at) mirabakes.example",
    link: "mirabakes.example/shop",
    followers: 48_237,
    following: 312,
    totalLikes: 1_284_300,
    posts: [
      {
        daysAgo: 210,
        views: 1_240_000,
        likes: 151_000,
        comments: 1_820,
        shares: 5_400,
        caption: "The bun that started it",
        pinned: true,
      },
      ...run(18, 3, 12_400, BAKING),
    ],
  },
  {
    platform: "tiktok",
    handle: "tomas.trails",
    name: "Tomás Trails",
    bio: "Slow walks, long ways. Lisboa → anywhere",
    followers: 6_418,
    following: 540,
    totalLikes: 88_410,
    posts: run(9, 6, 1_900, TRAILS),
  },
  {
    platform: "youtube",
    handle: "LenaAtTheLathe",
    name: "Lena at the Lathe",
    bio: "Woodturning for patient people. New video every second Friday.",
    followers: 412_000,
    following: 0,
    totalLikes: 0,
    posts: run(14, 12, 38_600, WOOD),
  },
  {
    platform: "youtube",
    handle: "DrKofiExplains",
    name: "Dr Kofi Explains",
    bio: "Physics with kitchen tools.",
    verified: true,
    followers: 2_460_000,
    following: 0,
    totalLikes: 0,
    posts: run(12, 9, 310_000, ["Why ice floats", "The egg in the bottle", "Magnets and honey"]),
  },
  {
    platform: "instagram",
    handle: "noor.paints",
    name: "Noor Paints",
    bio: "Watercolour, slowly. Prints on request: studio@noorpaints.example",
    followers: 30_184,
    following: 611,
    totalLikes: 0,
    posts: run(15, 4, 2_300, [
      "Wet on wet, two minutes",
      "Sketchbook tour",
      "Indigo and ochre",
      "#ad New brushes, honest test",
    ]),
  },
];

import { t } from "../words";

/** A page with a lens over its counts. */
function ReadsPicture() {
  return (
    <svg viewBox="0 0 160 90" aria-hidden="true">
      <rect x="16" y="10" width="110" height="70" rx="6" class="sheet" />
      <circle cx="38" cy="30" r="10" class="soft-shape" />
      <rect x="56" y="24" width="52" height="5" class="soft-shape" />
      <rect x="56" y="34" width="34" height="5" class="soft-shape" />
      <rect x="26" y="52" width="90" height="18" class="soft-shape" />
      <circle cx="112" cy="44" r="20" class="lens" />
      <path d="M126 58l16 16" class="lens" />
    </svg>
  );
}

/** A closed box: what goes in stays in. */
function StaysPicture() {
  return (
    <svg viewBox="0 0 160 90" aria-hidden="true">
      <rect x="30" y="14" width="100" height="62" rx="6" class="sheet" />
      <path d="M66 44v-8a14 14 0 0 1 28 0v8" class="lens" />
      <rect x="58" y="44" width="44" height="24" rx="4" class="lens" />
    </svg>
  );
}

/** A line with two buttons, one of them pressed. */
function DecidePicture() {
  return (
    <svg viewBox="0 0 160 90" aria-hidden="true">
      <rect x="8" y="30" width="144" height="30" rx="6" class="sheet" />
      <rect x="18" y="42" width="56" height="6" class="soft-shape" />
      <rect x="84" y="38" width="28" height="14" rx="3" class="pressed" />
      <rect x="117" y="38" width="28" height="14" rx="3" class="soft-shape" />
    </svg>
  );
}

const STEPS = [
  { picture: ReadsPicture, title: "welcome_1_title", text: "welcome_1" },
  { picture: StaysPicture, title: "welcome_2_title", text: "welcome_2" },
  { picture: DecidePicture, title: "welcome_3_title", text: "welcome_3" },
] as const;

/** The first-run page: three pictures, and the way on. */
export function Welcome({ onStart }: { onStart(): void }) {
  return (
    <main class="welcome">
      <h1>{t("welcome_title")}</h1>
      <div class="steps">
        {STEPS.map(({ picture: Picture, title, text }) => (
          <section key={title}>
            <Picture />
            <h2>{t(title)}</h2>
            <p>{t(text)}</p>
          </section>
        ))}
      </div>
      <button type="button" data-look="main" onClick={onStart}>
        {t("welcome_start")}
      </button>
    </main>
  );
}

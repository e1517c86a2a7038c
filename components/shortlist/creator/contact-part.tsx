import type { Creator } from "../../../core/shortlist/types";
import { t } from "../../words";

/** Only web addresses become links: what a profile says is not trusted. */
const isWeb = (link: string): boolean => /^https?:\/\//i.test(link);

function Lines({ name, items }: { name: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd dir="ltr">
        {items.map((item) => (
          <div key={item}>
            {isWeb(item) ? (
              <a href={item} target="_blank" rel="noreferrer">
                {item}
              </a>
            ) : item.includes("@") && !item.startsWith("@") ? (
              <a href={`mailto:${item}`}>{item}</a>
            ) : (
              item
            )}
          </div>
        ))}
      </dd>
    </>
  );
}

/** Contact and links as the profile showed them. */
export function ContactPart({ creator }: { creator: Creator }) {
  const { contact, links } = creator.profile;
  const others = links.filter((link) => !contact?.links.includes(link));
  const none =
    others.length === 0 && (!contact || contact.emails.length + contact.handles.length + contact.links.length === 0);
  return (
    <section class="creator-part" aria-labelledby="part-contact" data-part="contact">
      <h3 id="part-contact">{t("panel_contact")}</h3>
      {none && <p class="soft">{t("creator_no_contact")}</p>}
      <dl class="pairs">
        <Lines name={t("shortlist_column_email")} items={contact?.emails ?? []} />
        <Lines name={t("name_handle")} items={contact?.handles ?? []} />
        <Lines name={t("name_links")} items={[...(contact?.links ?? []), ...others]} />
      </dl>
      {contact?.behindButton && <p class="soft">{t("action_contact_button")}</p>}
    </section>
  );
}

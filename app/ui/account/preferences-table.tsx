import {
  CHOSEN_TOPICS,
  MAIL_PACES,
  type MailPace,
  type NotificationTopic,
  type Preference,
  TOPICS,
} from "#domain/notifications/topic.ts";
import { typeset } from "../french-typography.ts";

const PACE_LABELS: Record<MailPace, string> = {
  "at-once": "Tout de suite",
  daily: "Chaque jour",
  weekly: "Chaque semaine",
  none: "Jamais",
};

/** What one wants to hear of, topic by topic: on the site, and by mail at a pace. One form, one table. */
export function PreferencesTable({ preferences }: { preferences: Record<NotificationTopic, Preference> }) {
  return (
    <table className="ledger ledger-stacked">
      <caption className="sr-only">Ce que vous recevez, par sujet et par canal</caption>
      <thead>
        <tr>
          <th scope="col">Sujet</th>
          <th scope="col">Sur le site</th>
          <th scope="col">Par mail</th>
        </tr>
      </thead>
      <tbody>
        {CHOSEN_TOPICS.map((topic) => (
          <tr key={topic}>
            <th scope="row">
              {TOPICS[topic].label}
              <span className="byline block font-normal">{typeset(TOPICS[topic].about)}</span>
            </th>
            <td data-column="Sur le site" className="in-line">
              <input
                type="checkbox"
                className="check"
                name={`${topic}.onSite`}
                value="oui"
                defaultChecked={preferences[topic].onSite}
                aria-label={`${TOPICS[topic].label} : sur le site`}
              />
            </td>
            <td data-column="Par mail" className="in-line">
              <select
                className="control min-w-[9.75rem]"
                name={`${topic}.mailPace`}
                id={`${topic}.mailPace`}
                defaultValue={preferences[topic].mailPace}
                aria-label={`${TOPICS[topic].label} : par mail`}
              >
                {MAIL_PACES.map((pace) => (
                  <option key={pace} value={pace}>
                    {PACE_LABELS[pace]}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { PROGRAMMES_A_PAGE } from "#app/criteria/list-programmes.ts";
import { REVIEW_SLUG } from "#app/criteria/programme-steps.ts";
import { readFinancerDashboard } from "#app/financers/read-dashboard.server.ts";
import { requireFinancerMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readMemberMeetups } from "#app/meetups/read-member-meetups.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { FinancerNextStep } from "#app/ui/financer-next-step.tsx";
import { MoreLink } from "#app/ui/link.tsx";
import { MemberMeetups } from "#app/ui/meetup/member-meetups.tsx";
import { NotVerifiedNotice } from "#app/ui/not-verified.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { ProgrammeSearch } from "#app/ui/programme-search.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { OwnProgrammeItem } from "#app/ui/own-programme-item.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { frenchList } from "#domain/vocabulary/french.ts";

export const meta: MetaFunction = () => pageTitle("Mon espace de financeur");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireFinancerMember(request, context);
  const meetups = await readMemberMeetups(context.place, actor);
  return { ...(await readFinancerDashboard(context, actor, request)), meetups };
}

type Page = Awaited<ReturnType<typeof readFinancerDashboard>>;

export default function FinancerDashboardPage() {
  const page = useLoaderData<typeof loader>();
  const { financerId, name, verified, list, total, drafts, missing, mayEdit, meetups } = page;
  const statut = page.status ?? undefined;
  return (
    <>
      <PageHeader title={name} kicker="Mon espace de financeur" />
      <div className="stack">
        {mayEdit && <FinancerNextStep next={page.next} />}
        {!verified && <NotVerifiedNotice />}
      </div>
      {drafts.length > 0 && (
        <section aria-labelledby="brouillons" className="mt-10">
          <h2 id="brouillons" className="column-title">
            Brouillons
          </h2>
          <ul>
            {drafts.map(({ criteriaId, title, saved, faults }) => (
              <li key={criteriaId} className="brief">
                <h3 className="brief-title break-words">
                  {mayEdit ? <Link to={paths.programmeStep(criteriaId, REVIEW_SLUG)}>{title}</Link> : title}
                </h3>
                <p className="byline">
                  {saved}
                  {faults > 0 && ` Il reste ${faults} point${faults > 1 ? "s" : ""} à compléter.`}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {total === 0 && drafts.length === 0 && (
        <EmptyState title="Pas encore de programme">
          <p>
            Un programme dit ce que vous cherchez : thèmes, territoires, montants, instruments. Les besoins
            qui y répondent s’affichent alors ici, avec leurs raisons.
          </p>
        </EmptyState>
      )}
      {total > 0 && (
        <section aria-labelledby="programmes" className="mt-10">
          <h2 id="programmes" className="column-title">
            {total > 1 ? `Nos ${total} programmes` : "Notre programme"}
          </h2>
          {total > PROGRAMMES_A_PAGE && (
            <>
              <Tabs label="Où en sont nos programmes" tabs={tabsOf(page)} />
              <div className="mt-4">
                <ProgrammeSearch
                  {...list}
                  clear={paths.ownFinancer({ statut })}
                  hidden={statut ? { statut } : {}}
                />
              </div>
            </>
          )}
          {list.shown.map((one) => (
            <OwnProgrammeItem key={one.programme.id} own={one} />
          ))}
          <Pagination
            page={list.page}
            pages={list.pages}
            to={(other) => paths.ownFinancer({ statut, q: list.q, page: other })}
          />
        </section>
      )}
      {mayEdit && (
        <p className="mt-6">
          <ButtonLink kind="quiet" to={paths.newProgramme()}>
            Écrire un programme
          </ButtonLink>
        </p>
      )}
      <MemberMeetups meetups={meetups} mayAnswer={mayEdit} />
      <p className="mt-8">
        <MoreLink to={paths.introductions()}>Nos mises en relation</MoreLink>
      </p>
      <section aria-labelledby="fiche" className="mt-12">
        <h2 id="fiche" className="column-title">
          Notre fiche
        </h2>
        <p className="reading mt-2">
          {missing.length === 0 ? "Elle dit l’essentiel." : `Il y manque ${frenchList(missing)}.`}
        </p>
        <p className="flex flex-wrap gap-x-6">
          <MoreLink to={paths.financer(financerId)}>Notre page publique</MoreLink>
          {mayEdit && <MoreLink to={paths.editFinancer()}>La compléter</MoreLink>}
        </p>
      </section>
    </>
  );
}

/** All of them, then those of each status that has some. */
const tabsOf = ({ statuses, status, total }: Pick<Page, "statuses" | "status" | "total">) => [
  { label: `Tous (${total})`, to: paths.ownFinancer(), current: status === null },
  ...statuses.map((one) => ({
    label: `${one.label} (${one.count})`,
    to: paths.ownFinancer({ statut: one.status }),
    current: one.status === status,
  })),
];

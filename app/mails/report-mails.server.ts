import { z } from "zod";
import { paths } from "#app/http/paths.ts";
import { SUBJECT_SLUGS, type SubjectSlug } from "#app/reports/report-form.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { structureMembersToTell } from "#db/accounts/structure-members.ts";
import { findReport } from "#db/reports/reports.ts";
import { STRUCTURE_KINDS } from "#domain/accounts/role.ts";
import { type Report, REPORT_DECISION_LABELS } from "#domain/reports/report.ts";
import { quoted } from "#domain/vocabulary/french.ts";
import { mailKind } from "./mail-kind.ts";

const slugOf = ({ subject }: Report) =>
  (Object.keys(SUBJECT_SLUGS) as SubjectSlug[]).find((slug) => SUBJECT_SLUGS[slug] === subject)!;

/** To whoever reported something and wishes an answer: it came. It says nothing that they wrote: the address may be another's. */
export const reportReceivedMail = mailKind(
  z.object({ reportId: z.string() }),
  async (_context, tx, { reportId }) => {
    const report = await findReport(tx, reportId);
    if (!report?.replyTo) return null;
    return {
      to: report.replyTo,
      because: "Vous recevez ce mail parce que cette adresse a été donnée avec un signalement.",
      subject: "Nous avons reçu votre signalement",
      paragraphs: [
        "Bonjour,",
        `Vous signalez ${quoted(typeset(report.title))} sur la Place du Milliard. Une personne de l’équipe le lira, et vous écrira ce qu’elle décide et pourquoi.`,
        "Si ce n’est pas vous, ne faites rien : votre adresse ne sert qu’à cette réponse.",
      ],
    };
  },
);

/** The same, once it is answered: what was decided, why, and how another person may look again. */
export const reportAnsweredMail = mailKind(
  z.object({ reportId: z.string() }),
  async ({ mailer }, tx, { reportId }) => {
    const report = await findReport(tx, reportId);
    if (!report?.replyTo || !report.answer) return null;
    const { decision, sentence } = report.answer;
    return {
      to: report.replyTo,
      because: "Vous recevez ce mail parce que cette adresse a été donnée avec un signalement.",
      subject: "Notre réponse à votre signalement",
      paragraphs: [
        "Bonjour,",
        `Vous avez signalé ${quoted(typeset(report.title))}. Une personne de l’équipe l’a lu. Sa décision : ${typeset(REPORT_DECISION_LABELS[decision]).toLowerCase()}. Ses raisons :`,
        sentence,
        "Si vous pensez que nous nous trompons, demandez qu’une autre personne regarde :",
        mailer.link(paths.report({ quoi: slugOf(report), id: report.subjectId, suite: report.id })),
        "Vous pouvez aussi saisir un juge. Votre adresse est oubliée six mois après cette réponse.",
      ],
    };
  },
);

/** To those who answer for what was reported, when something is asked of them. Nothing is said of who reported it. */
export const contentReportedMail = mailKind(
  z.object({
    reportId: z.string(),
    accountId: z.string(),
    kind: z.enum(STRUCTURE_KINDS),
    structureId: z.string(),
  }),
  async ({ mailer }, tx, { reportId, accountId, ...structure }) => {
    const report = await findReport(tx, reportId);
    const members = await structureMembersToTell(tx, structure);
    const member = members.find((one) => one.accountId === accountId);
    if (!report?.answer || !member || report.answer.decision === "kept") return null;
    const { decision, sentence } = report.answer;
    const title = quoted(typeset(report.title));
    const down = decision === "taken-down";
    return {
      to: member.email,
      because: "Vous recevez ce mail parce que vous agissez ici pour la structure que ce texte concerne.",
      subject: down ? "Un de vos textes n’est plus montré" : "Un de vos textes est à corriger",
      paragraphs: [
        `Bonjour ${member.name},`,
        down
          ? `À la suite d’un signalement, une personne de l’équipe a relu ${title}. Il n’est plus montré, et voici pourquoi :`
          : `À la suite d’un signalement, une personne de l’équipe a relu ${title}, et vous demande de le corriger :`,
        sentence,
        down
          ? "Rien n’est perdu : il est de nouveau un brouillon. Reprenez-le, puis publiez-le ; ou dites que nous nous trompons, et une autre personne regardera :"
          : "Sa page :",
        mailer.link(PAGES[report.subject](report.subjectId)),
        "Si vous pensez que nous nous trompons, écrivez-nous : le contact est dans les mentions légales. Vous pouvez aussi saisir un juge.",
      ],
    };
  },
);

/** Where each is changed by those who answer for it. */
const PAGES: Record<Report["subject"], (id: string) => string> = {
  need: (id) => paths.ownNeed(id),
  programme: () => paths.ownFinancer(),
  organisation: () => paths.editOrganisation(),
  financer: () => paths.ownFinancer(),
};

CREATE TABLE "introduction_events" (
	"id" text PRIMARY KEY NOT NULL,
	"introduction_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"side" text NOT NULL,
	"by_account" text,
	"act" text NOT NULL,
	"status" text NOT NULL,
	CONSTRAINT "introduction_events_side" CHECK ("introduction_events"."side" in ('organisation', 'financer')),
	CONSTRAINT "introduction_events_status" CHECK ("introduction_events"."status" in ('proposed', 'accepted', 'declined', 'withdrawn', 'planned', 'held', 'cancelled', 'to-follow-up', 'documents-asked', 'under-review', 'in-committee', 'agreed', 'refused', 'oriented', 'no-follow-up'))
);
--> statement-breakpoint
CREATE TABLE "introduction_messages" (
	"id" text PRIMARY KEY NOT NULL,
	"introduction_id" text NOT NULL,
	"side" text NOT NULL,
	"by_account" text,
	"text" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "introduction_messages_side" CHECK ("introduction_messages"."side" in ('organisation', 'financer'))
);
--> statement-breakpoint
CREATE TABLE "introduction_outcomes" (
	"introduction_id" text NOT NULL,
	"side" text NOT NULL,
	"outcome" text NOT NULL,
	"instrument" text,
	"range_from" bigint,
	"reason" text,
	"oriented_to" text,
	"declared_at" timestamp with time zone NOT NULL,
	"by_account" text,
	CONSTRAINT "introduction_outcomes_introduction_id_side_pk" PRIMARY KEY("introduction_id","side"),
	CONSTRAINT "introduction_outcomes_side" CHECK ("introduction_outcomes"."side" in ('organisation', 'financer')),
	CONSTRAINT "introduction_outcomes_outcome" CHECK ("introduction_outcomes"."outcome" in ('agreed', 'refused', 'oriented', 'no-follow-up')),
	CONSTRAINT "introduction_outcomes_instrument" CHECK ("introduction_outcomes"."instrument" in ('DON_PARTICULIER', 'MECENAT', 'SUBVENTION', 'NATURE_COMPETENCES', 'AVANCE_REMB', 'PRET_GRATUIT', 'PRET_INTER_OSBL', 'APPORT_SDR', 'APPORT_ADR', 'PARTS_SOCIALES', 'CAPITAL_ACTIONS', 'CCA', 'TITRE_PARTICIPATIF', 'TITRE_ASSOCIATIF', 'CERTIF_MUTUALISTE', 'OBLIGATION', 'OBLIGATION_CONV', 'PRET_PARTICIPATIF', 'PRET_BANCAIRE', 'CREDIT_TRESO', 'PRET_CITOYEN', 'PRET_HONNEUR', 'CREDIT_BAIL', 'GARANTIE_PRET', 'CONTRAT_IMPACT')),
	CONSTRAINT "introduction_outcomes_reason" CHECK ("introduction_outcomes"."reason" in ('HORS_TERRITOIRE', 'HORS_THEME', 'FORME_NON_ELIGIBLE', 'MONTANT_HORS_FOURCHETTE', 'STADE', 'INSTRUMENT_INADAPTE', 'CALENDRIER', 'CAPACITE_REMBOURSEMENT', 'GOUVERNANCE', 'DOSSIER_INCOMPLET', 'AUTRE'))
);
--> statement-breakpoint
CREATE TABLE "introduction_reads" (
	"introduction_id" text NOT NULL,
	"account_id" text NOT NULL,
	"read_at" timestamp with time zone NOT NULL,
	CONSTRAINT "introduction_reads_introduction_id_account_id_pk" PRIMARY KEY("introduction_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "introductions" (
	"id" text PRIMARY KEY NOT NULL,
	"need_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"criteria_id" text NOT NULL,
	"financer_id" text NOT NULL,
	"proposed_by" text NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"status" text NOT NULL,
	"status_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"decline_reason" text,
	"kind_word" text,
	"meeting_at" timestamp with time zone,
	"meeting_where" text,
	"next_step" text,
	"next_on" date,
	"next_by" text,
	"need_settled_at" timestamp with time zone,
	"organisation_contact" text,
	"financer_contact" text,
	"organisation_closed_at" timestamp with time zone,
	"financer_closed_at" timestamp with time zone,
	"need_then" jsonb NOT NULL,
	"reminded" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "introductions_status" CHECK ("introductions"."status" in ('proposed', 'accepted', 'declined', 'withdrawn', 'planned', 'held', 'cancelled', 'to-follow-up', 'documents-asked', 'under-review', 'in-committee', 'agreed', 'refused', 'oriented', 'no-follow-up')),
	CONSTRAINT "introductions_proposed_by" CHECK ("introductions"."proposed_by" in ('organisation', 'financer')),
	CONSTRAINT "introductions_next_by" CHECK ("introductions"."next_by" in ('organisation', 'financer')),
	CONSTRAINT "introductions_decline_reason" CHECK ("introductions"."decline_reason" in ('HORS_TERRITOIRE', 'HORS_THEME', 'FORME_NON_ELIGIBLE', 'MONTANT_HORS_FOURCHETTE', 'STADE', 'INSTRUMENT_INADAPTE', 'CALENDRIER', 'CAPACITE_REMBOURSEMENT', 'GOUVERNANCE', 'DOSSIER_INCOMPLET', 'AUTRE'))
);
--> statement-breakpoint
ALTER TABLE "introduction_events" ADD CONSTRAINT "introduction_events_introduction_id_introductions_id_fk" FOREIGN KEY ("introduction_id") REFERENCES "public"."introductions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_events" ADD CONSTRAINT "introduction_events_by_account_accounts_id_fk" FOREIGN KEY ("by_account") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_messages" ADD CONSTRAINT "introduction_messages_introduction_id_introductions_id_fk" FOREIGN KEY ("introduction_id") REFERENCES "public"."introductions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_messages" ADD CONSTRAINT "introduction_messages_by_account_accounts_id_fk" FOREIGN KEY ("by_account") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_outcomes" ADD CONSTRAINT "introduction_outcomes_introduction_id_introductions_id_fk" FOREIGN KEY ("introduction_id") REFERENCES "public"."introductions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_outcomes" ADD CONSTRAINT "introduction_outcomes_by_account_accounts_id_fk" FOREIGN KEY ("by_account") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_reads" ADD CONSTRAINT "introduction_reads_introduction_id_introductions_id_fk" FOREIGN KEY ("introduction_id") REFERENCES "public"."introductions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_reads" ADD CONSTRAINT "introduction_reads_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_criteria_id_criteria_id_fk" FOREIGN KEY ("criteria_id") REFERENCES "public"."criteria"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_financer_id_financers_id_fk" FOREIGN KEY ("financer_id") REFERENCES "public"."financers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "introduction_events_introduction" ON "introduction_events" USING btree ("introduction_id","at");--> statement-breakpoint
CREATE INDEX "introduction_messages_introduction" ON "introduction_messages" USING btree ("introduction_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "introductions_open_once" ON "introductions" USING btree ("need_id","financer_id") WHERE status in ('proposed', 'accepted', 'planned', 'cancelled', 'held', 'to-follow-up', 'documents-asked', 'under-review', 'in-committee');--> statement-breakpoint
CREATE INDEX "introductions_organisation" ON "introductions" USING btree ("organisation_id","status_at");--> statement-breakpoint
CREATE INDEX "introductions_financer" ON "introductions" USING btree ("financer_id","status_at");--> statement-breakpoint
CREATE INDEX "introductions_criteria" ON "introductions" USING btree ("criteria_id");--> statement-breakpoint
CREATE INDEX "introductions_status_at" ON "introductions" USING btree ("status","status_at");
CREATE TABLE "set_asides" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text,
	"financer_id" text,
	"need_id" text,
	"criteria_id" text,
	"reason" text NOT NULL,
	"by_account" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "set_asides_need" UNIQUE("financer_id","need_id"),
	CONSTRAINT "set_asides_criteria" UNIQUE("organisation_id","criteria_id"),
	CONSTRAINT "set_asides_side" CHECK (num_nonnulls(organisation_id, financer_id) = 1),
	CONSTRAINT "set_asides_kept" CHECK (num_nonnulls(need_id, criteria_id) = 1),
	CONSTRAINT "set_asides_reason" CHECK ("set_asides"."reason" in ('HORS_TERRITOIRE', 'HORS_THEME', 'FORME_NON_ELIGIBLE', 'MONTANT_HORS_FOURCHETTE', 'STADE', 'INSTRUMENT_INADAPTE', 'CALENDRIER', 'CAPACITE_REMBOURSEMENT', 'GOUVERNANCE', 'DOSSIER_INCOMPLET', 'AUTRE'))
);
--> statement-breakpoint
CREATE TABLE "shortlist_events" (
	"id" text PRIMARY KEY NOT NULL,
	"shortlist_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by_account" text,
	"act" text NOT NULL,
	"item_id" text,
	"told" text NOT NULL,
	"before" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "shortlist_events_act" CHECK ("shortlist_events"."act" in ('create', 'rename', 'share', 'add', 'remove', 'move', 'status', 'note', 'undo'))
);
--> statement-breakpoint
CREATE TABLE "shortlist_items" (
	"id" text PRIMARY KEY NOT NULL,
	"shortlist_id" text NOT NULL,
	"need_id" text,
	"criteria_id" text,
	"rank" integer NOT NULL,
	"status" text NOT NULL,
	"note" text,
	"added_by" text,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "shortlist_items_need" UNIQUE("shortlist_id","need_id"),
	CONSTRAINT "shortlist_items_criteria" UNIQUE("shortlist_id","criteria_id"),
	CONSTRAINT "shortlist_items_kept" CHECK (num_nonnulls(need_id, criteria_id) = 1),
	CONSTRAINT "shortlist_items_status" CHECK ("shortlist_items"."status" in ('to-read', 'to-meet'))
);
--> statement-breakpoint
CREATE TABLE "shortlists" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text,
	"financer_id" text,
	"name" text NOT NULL,
	"shared" boolean DEFAULT false NOT NULL,
	"kept_by" text,
	"added_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "shortlists_side" CHECK (num_nonnulls(organisation_id, financer_id) = 1)
);
--> statement-breakpoint
ALTER TABLE "set_asides" ADD CONSTRAINT "set_asides_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "set_asides" ADD CONSTRAINT "set_asides_financer_id_financers_id_fk" FOREIGN KEY ("financer_id") REFERENCES "public"."financers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "set_asides" ADD CONSTRAINT "set_asides_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "set_asides" ADD CONSTRAINT "set_asides_criteria_id_criteria_id_fk" FOREIGN KEY ("criteria_id") REFERENCES "public"."criteria"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "set_asides" ADD CONSTRAINT "set_asides_by_account_accounts_id_fk" FOREIGN KEY ("by_account") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shortlist_events" ADD CONSTRAINT "shortlist_events_shortlist_id_shortlists_id_fk" FOREIGN KEY ("shortlist_id") REFERENCES "public"."shortlists"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shortlist_events" ADD CONSTRAINT "shortlist_events_by_account_accounts_id_fk" FOREIGN KEY ("by_account") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shortlist_items" ADD CONSTRAINT "shortlist_items_shortlist_id_shortlists_id_fk" FOREIGN KEY ("shortlist_id") REFERENCES "public"."shortlists"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shortlist_items" ADD CONSTRAINT "shortlist_items_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shortlist_items" ADD CONSTRAINT "shortlist_items_criteria_id_criteria_id_fk" FOREIGN KEY ("criteria_id") REFERENCES "public"."criteria"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shortlist_items" ADD CONSTRAINT "shortlist_items_added_by_accounts_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shortlists" ADD CONSTRAINT "shortlists_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shortlists" ADD CONSTRAINT "shortlists_financer_id_financers_id_fk" FOREIGN KEY ("financer_id") REFERENCES "public"."financers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shortlists" ADD CONSTRAINT "shortlists_kept_by_accounts_id_fk" FOREIGN KEY ("kept_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "shortlist_events_list" ON "shortlist_events" USING btree ("shortlist_id","at");--> statement-breakpoint
CREATE INDEX "shortlists_organisation" ON "shortlists" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "shortlists_financer" ON "shortlists" USING btree ("financer_id");
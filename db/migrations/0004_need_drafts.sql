CREATE TABLE "need_drafts" (
	"need_id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"values" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"saved_by" text,
	"given_up_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "need_events" (
	"id" text PRIMARY KEY NOT NULL,
	"need_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by_account" text,
	"act" text NOT NULL,
	"from_status" text,
	"reason" text,
	"changes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "need_events_act" CHECK ("need_events"."act" in ('publish', 'hold', 'release', 'return', 'pause', 'resume', 'meet-in-part', 'meet', 'withdraw', 'expire', 'extend', 'change', 'prolong', 'undo')),
	CONSTRAINT "need_events_from" CHECK ("need_events"."from_status" in ('draft', 'in-review', 'published', 'paused', 'met-in-part', 'met', 'withdrawn', 'expired'))
);
--> statement-breakpoint
ALTER TABLE "needs" DROP CONSTRAINT "needs_status";--> statement-breakpoint
ALTER TABLE "needs" ADD COLUMN "starts_on" date;--> statement-breakpoint
ALTER TABLE "needs" ADD COLUMN "support_wished" boolean;--> statement-breakpoint
ALTER TABLE "needs" ADD COLUMN "meeting_formats" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "summary" text;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "networks" text;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "governance" text;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "contact" text;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "means" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "need_drafts" ADD CONSTRAINT "need_drafts_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_drafts" ADD CONSTRAINT "need_drafts_saved_by_accounts_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_events" ADD CONSTRAINT "need_events_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_events" ADD CONSTRAINT "need_events_by_account_accounts_id_fk" FOREIGN KEY ("by_account") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "need_drafts_organisation" ON "need_drafts" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "need_events_need" ON "need_events" USING btree ("need_id","at");--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_status" CHECK ("needs"."status" in ('draft', 'in-review', 'published', 'paused', 'met-in-part', 'met', 'withdrawn', 'expired'));
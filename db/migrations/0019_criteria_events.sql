CREATE TABLE "criteria_events" (
	"id" text PRIMARY KEY NOT NULL,
	"criteria_id" text NOT NULL,
	"financer_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by_account" text,
	"act" text NOT NULL,
	"from_status" text,
	"reason" text,
	CONSTRAINT "criteria_events_act" CHECK ("criteria_events"."act" in ('publish', 'hold', 'release', 'return', 'pause', 'resume', 'close', 'reopen', 'change', 'undo')),
	CONSTRAINT "criteria_events_from" CHECK ("criteria_events"."from_status" in ('draft', 'in-review', 'open', 'paused', 'closed'))
);
--> statement-breakpoint
ALTER TABLE "administration_acts" DROP CONSTRAINT "administration_acts_act";--> statement-breakpoint
ALTER TABLE "criteria" DROP CONSTRAINT "criteria_status";--> statement-breakpoint
ALTER TABLE "criteria_events" ADD CONSTRAINT "criteria_events_financer_id_financers_id_fk" FOREIGN KEY ("financer_id") REFERENCES "public"."financers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criteria_events" ADD CONSTRAINT "criteria_events_by_account_accounts_id_fk" FOREIGN KEY ("by_account") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "criteria_events_criteria" ON "criteria_events" USING btree ("criteria_id","at");--> statement-breakpoint
ALTER TABLE "administration_acts" ADD CONSTRAINT "administration_acts_act" CHECK ("administration_acts"."act" in ('text-released', 'text-returned', 'review-undone', 'financer-verified', 'financer-revoked', 'quality-verified', 'quality-revoked', 'exchange-imported', 'import-undone', 'exchange-exported', 'place-opened', 'place-set-aside', 'report-answered', 'content-taken-down', 'inactive-account-erased'));--> statement-breakpoint
ALTER TABLE "criteria" ADD CONSTRAINT "criteria_status" CHECK ("criteria"."status" in ('draft', 'in-review', 'open', 'paused', 'closed'));
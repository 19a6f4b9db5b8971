CREATE TABLE "criteria_drafts" (
	"criteria_id" text PRIMARY KEY NOT NULL,
	"financer_id" text NOT NULL,
	"values" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"saved_by" text,
	"given_up_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "criteria_visits" (
	"account_id" text NOT NULL,
	"criteria_id" text NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	"before_at" timestamp with time zone,
	"before" text[] DEFAULT '{}' NOT NULL,
	"seen" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "criteria_visits_account_id_criteria_id_pk" PRIMARY KEY("account_id","criteria_id")
);
--> statement-breakpoint
ALTER TABLE "criteria" DROP CONSTRAINT "criteria_contact_policy";--> statement-breakpoint
ALTER TABLE "criteria" ADD COLUMN "opens_on" date;--> statement-breakpoint
ALTER TABLE "financers" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "financers" ADD COLUMN "siren" text;--> statement-breakpoint
ALTER TABLE "financers" ADD COLUMN "legal_structure" text;--> statement-breakpoint
ALTER TABLE "financers" ADD COLUMN "sheltered_by" text;--> statement-breakpoint
ALTER TABLE "financers" ADD COLUMN "regulatory_kind" text;--> statement-breakpoint
ALTER TABLE "financers" ADD COLUMN "regulatory_number" text;--> statement-breakpoint
ALTER TABLE "financers" ADD COLUMN "return_expectation" text;--> statement-breakpoint
ALTER TABLE "financers" ADD COLUMN "horizon" text;--> statement-breakpoint
ALTER TABLE "financers" ADD COLUMN "pays_running_costs" boolean;--> statement-breakpoint
ALTER TABLE "financers" ADD COLUMN "sessions" text;--> statement-breakpoint
ALTER TABLE "financers" ADD COLUMN "answer_delay_days" integer;--> statement-breakpoint
ALTER TABLE "financers" ADD COLUMN "asked_documents" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "financers" ADD COLUMN "support" text;--> statement-breakpoint
ALTER TABLE "financers" ADD COLUMN "yearly_euros" bigint;--> statement-breakpoint
ALTER TABLE "financers" ADD COLUMN "yearly_projects" integer;--> statement-breakpoint
ALTER TABLE "financers" ADD COLUMN "first_contacts" text;--> statement-breakpoint
ALTER TABLE "criteria_drafts" ADD CONSTRAINT "criteria_drafts_financer_id_financers_id_fk" FOREIGN KEY ("financer_id") REFERENCES "public"."financers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criteria_drafts" ADD CONSTRAINT "criteria_drafts_saved_by_accounts_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criteria_visits" ADD CONSTRAINT "criteria_visits_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criteria_visits" ADD CONSTRAINT "criteria_visits_criteria_id_criteria_id_fk" FOREIGN KEY ("criteria_id") REFERENCES "public"."criteria"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "criteria_drafts_financer" ON "criteria_drafts" USING btree ("financer_id");--> statement-breakpoint
CREATE INDEX "criteria_visits_criteria" ON "criteria_visits" USING btree ("criteria_id");--> statement-breakpoint
ALTER TABLE "criteria" ADD CONSTRAINT "criteria_contact_policy" CHECK ("criteria"."contact_policy" in ('open', 'through-place', 'call-only', 'none'));--> statement-breakpoint
ALTER TABLE "financers" ADD CONSTRAINT "financers_regulatory_kind" CHECK ("financers"."regulatory_kind" in ('amf', 'acpr', 'orias', 'none', 'public'));--> statement-breakpoint
ALTER TABLE "financers" ADD CONSTRAINT "financers_return_expectation" CHECK ("financers"."return_expectation" in ('none', 'capital', 'limited', 'market', 'untold'));--> statement-breakpoint
ALTER TABLE "financers" ADD CONSTRAINT "financers_first_contacts" CHECK ("financers"."first_contacts" in ('open', 'through-place', 'call-only'));
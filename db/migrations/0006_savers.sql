CREATE TABLE "intention_sums" (
	"key" text PRIMARY KEY NOT NULL,
	"covers" text[] DEFAULT '{}' NOT NULL,
	"people" integer NOT NULL,
	"shown" integer NOT NULL,
	"step" integer NOT NULL,
	"counted_on" date NOT NULL,
	"table_on" date NOT NULL,
	CONSTRAINT "intention_sums_shown" CHECK (shown >= 0 and shown % 10 = 0 and shown <= people)
);
--> statement-breakpoint
ALTER TABLE "intentions" ADD COLUMN "reach" text DEFAULT 'DEPARTEMENT' NOT NULL;--> statement-breakpoint
ALTER TABLE "intentions" ADD COLUMN "consent_version" text DEFAULT '2026-11' NOT NULL;--> statement-breakpoint
ALTER TABLE "intentions" ADD COLUMN "expiry_told" date;--> statement-breakpoint
ALTER TABLE "intentions" ADD CONSTRAINT "intentions_reach" CHECK ("intentions"."reach" in ('DEPARTEMENT', 'REGION', 'COUNTRY'));
CREATE TABLE "lexemes" (
	"lexeme" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
ALTER TABLE "criteria" ADD COLUMN "derivation" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "criteria" ADD COLUMN "name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "criteria" ADD COLUMN "labels" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "criteria" ADD COLUMN "facet_codes" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "needs" ADD COLUMN "derivation" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "needs" ADD COLUMN "name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "needs" ADD COLUMN "labels" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "needs" ADD COLUMN "facet_codes" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "needs" ADD COLUMN "latitude" double precision;--> statement-breakpoint
ALTER TABLE "needs" ADD COLUMN "longitude" double precision;--> statement-breakpoint
ALTER TABLE "needs" ADD COLUMN "detailed_labels" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "needs" ADD COLUMN "detailed_words" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('public.french_plain', coalesce(risk_if_not_found, '')), 'C') || setweight(to_tsvector('public.french_plain', detailed_labels), 'D')) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "criteria" drop column "words";--> statement-breakpoint
ALTER TABLE "criteria" ADD COLUMN "words" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('public.french_plain', title), 'A') || setweight(to_tsvector('public.french_plain', name), 'B') || setweight(to_tsvector('public.french_plain', text), 'B') || setweight(to_tsvector('public.french_plain', labels), 'D')) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "needs" drop column "words";--> statement-breakpoint
ALTER TABLE "needs" ADD COLUMN "words" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('public.french_plain', title), 'A') || setweight(to_tsvector('public.french_plain', name), 'B') || setweight(to_tsvector('public.french_plain', summary), 'B') || setweight(to_tsvector('public.french_plain', story || ' ' || coalesce(money_allows, '')), 'C') || setweight(to_tsvector('public.french_plain', labels), 'D')) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "lexemes_alike" ON "lexemes" USING gin ("lexeme" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "criteria_facet_codes" ON "criteria" USING gin ("facet_codes");--> statement-breakpoint
CREATE INDEX "needs_detailed_words" ON "needs" USING gin ("detailed_words");--> statement-breakpoint
CREATE INDEX "needs_facet_codes" ON "needs" USING gin ("facet_codes");--> statement-breakpoint
CREATE INDEX "criteria_words" ON "criteria" USING gin ("words");--> statement-breakpoint
CREATE INDEX "needs_words" ON "needs" USING gin ("words");

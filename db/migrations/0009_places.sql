CREATE TABLE "place_openings" (
	"id" text PRIMARY KEY NOT NULL,
	"place_id" text NOT NULL,
	"kind" text NOT NULL,
	"weekday" integer,
	"starts_at" text,
	"ends_at" text,
	"from_on" date NOT NULL,
	"until_on" date,
	"reason" text,
	CONSTRAINT "place_openings_kind" CHECK ("place_openings"."kind" in ('weekly', 'once', 'closure'))
);
--> statement-breakpoint
ALTER TABLE "places" ADD COLUMN "rooms" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "places" ADD COLUMN "hearing_loop" boolean;--> statement-breakpoint
ALTER TABLE "places" ADD COLUMN "transport" text;--> statement-breakpoint
ALTER TABLE "places" ADD COLUMN "cost" text;--> statement-breakpoint
ALTER TABLE "places" ADD COLUMN "equipment" text;--> statement-breakpoint
ALTER TABLE "places" ADD COLUMN "contact" text;--> statement-breakpoint
ALTER TABLE "places" ADD COLUMN "ambassador" text;--> statement-breakpoint
ALTER TABLE "places" ADD COLUMN "lead_days" integer DEFAULT 14 NOT NULL;--> statement-breakpoint
ALTER TABLE "places" ADD COLUMN "status" text DEFAULT 'proposed' NOT NULL;--> statement-breakpoint
ALTER TABLE "places" ADD COLUMN "charter_name" text;--> statement-breakpoint
ALTER TABLE "places" ADD COLUMN "charter_accepted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "places" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "places" ADD COLUMN "added_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "place_openings" ADD CONSTRAINT "place_openings_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "place_openings_place" ON "place_openings" USING btree ("place_id");--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_status" CHECK ("places"."status" in ('proposed', 'open', 'closed'));--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_charter" CHECK ((charter_name is null) = (charter_accepted_at is null));
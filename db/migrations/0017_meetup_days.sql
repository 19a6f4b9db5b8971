ALTER TABLE "meetup_guests" ADD COLUMN "arrives_slot" integer;--> statement-breakpoint
ALTER TABLE "meetup_guests" ADD COLUMN "leaves_slot" integer;--> statement-breakpoint
ALTER TABLE "meetup_guests" ADD COLUMN "noted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "meetup_timetables" ADD COLUMN "lost_tables" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "meetups" ADD COLUMN "venue_id" text;--> statement-breakpoint
ALTER TABLE "meetups" ADD CONSTRAINT "meetups_venue_id_places_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
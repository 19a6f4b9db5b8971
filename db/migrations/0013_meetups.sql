CREATE TABLE "meetup_feedback" (
	"guest_id" text PRIMARY KEY NOT NULL,
	"useful" integer NOT NULL,
	"prepared" integer NOT NULL,
	"again" integer NOT NULL,
	"comment" text
);
--> statement-breakpoint
CREATE TABLE "meetup_guests" (
	"id" text PRIMARY KEY NOT NULL,
	"meetup_id" text NOT NULL,
	"side" text NOT NULL,
	"organisation_id" text,
	"financer_id" text,
	"name" text NOT NULL,
	"contact_name" text,
	"email" text,
	"status" text DEFAULT 'proposed' NOT NULL,
	"wave" integer DEFAULT 1 NOT NULL,
	"kept" boolean DEFAULT false NOT NULL,
	"invited_at" timestamp with time zone,
	"answered_at" timestamp with time zone,
	"answer_by" timestamp with time zone,
	"companions" integer DEFAULT 0 NOT NULL,
	"companion_names" text,
	"access_needs" text,
	"remote" boolean DEFAULT false NOT NULL,
	"unavailable" integer[] DEFAULT '{}' NOT NULL,
	"another_time" text,
	"wishes" text[] DEFAULT '{}' NOT NULL,
	"vetoes" text[] DEFAULT '{}' NOT NULL,
	"wishes_more" boolean DEFAULT false NOT NULL,
	"stays_seated" boolean DEFAULT false NOT NULL,
	"checked_in_at" timestamp with time zone,
	"no_show_at" timestamp with time zone,
	"left_at" timestamp with time zone,
	"reminded" text[] DEFAULT '{}' NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "meetup_guests_side" CHECK ("meetup_guests"."side" in ('organisation', 'financer', 'visitor')),
	CONSTRAINT "meetup_guests_status" CHECK ("meetup_guests"."status" in ('proposed', 'invited', 'accepted', 'waiting', 'offered', 'declined', 'another-time', 'withdrawn', 'lapsed', 'removed')),
	CONSTRAINT "meetup_guests_companions" CHECK (companions between 0 and 5)
);
--> statement-breakpoint
CREATE TABLE "meetup_links" (
	"token_digest" text PRIMARY KEY NOT NULL,
	"guest_id" text NOT NULL,
	"purpose" text NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "meetup_links_purpose" CHECK ("meetup_links"."purpose" in ('guest', 'feed'))
);
--> statement-breakpoint
CREATE TABLE "meetup_outcomes" (
	"meetup_id" text NOT NULL,
	"financer_guest_id" text NOT NULL,
	"organisation_guest_id" text NOT NULL,
	"side" text NOT NULL,
	"kind" text NOT NULL,
	"reason" text,
	"refer_to" text,
	"note" text,
	"note_shared" boolean DEFAULT false NOT NULL,
	"documents" text[] DEFAULT '{}' NOT NULL,
	"agreed_on" date,
	"told_at" timestamp with time zone NOT NULL,
	CONSTRAINT "meetup_outcomes_meetup_id_financer_guest_id_organisation_guest_id_side_pk" PRIMARY KEY("meetup_id","financer_guest_id","organisation_guest_id","side"),
	CONSTRAINT "meetup_outcomes_side" CHECK ("meetup_outcomes"."side" in ('organisation', 'financer')),
	CONSTRAINT "meetup_outcomes_kind" CHECK ("meetup_outcomes"."kind" in ('follow-up', 'no-follow-up', 'refer'))
);
--> statement-breakpoint
CREATE TABLE "meetup_timetables" (
	"meetup_id" text NOT NULL,
	"version" integer NOT NULL,
	"meetings" jsonb NOT NULL,
	"weight" double precision NOT NULL,
	"proved" boolean NOT NULL,
	"unmet" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"pinned" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"moved" text[] DEFAULT '{}' NOT NULL,
	"cause" text NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "meetup_timetables_meetup_id_version_pk" PRIMARY KEY("meetup_id","version")
);
--> statement-breakpoint
CREATE TABLE "meetups" (
	"id" text PRIMARY KEY NOT NULL,
	"place_id" text NOT NULL,
	"format" text NOT NULL,
	"audience" text NOT NULL,
	"title" text NOT NULL,
	"presentation" text,
	"status" text DEFAULT 'draft' NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"zone" text NOT NULL,
	"slots" integer NOT NULL,
	"slot_minutes" integer NOT NULL,
	"pause_minutes" integer NOT NULL,
	"tables" integer NOT NULL,
	"seats" integer NOT NULL,
	"theme" text,
	"radius_km" integer NOT NULL,
	"remote_link" text,
	"answer_hours" integer DEFAULT 48 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"cancel_reason" text,
	"cancelled_at" timestamp with time zone,
	"published_timetable" integer,
	"expected_before" jsonb,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "meetups_format" CHECK ("meetups"."format" in ('SPEED_MEETING', 'PETIT_DEJEUNER', 'VISITE', 'TABLE_RONDE', 'ATELIER_DOSSIER', 'PITCH_INVERSE', 'PERMANENCE', 'VISIO', 'FORUM')),
	CONSTRAINT "meetups_audience" CHECK ("meetups"."audience" in ('professional', 'public')),
	CONSTRAINT "meetups_status" CHECK ("meetups"."status" in ('draft', 'composed', 'invited', 'timetabled', 'held', 'closed', 'cancelled')),
	CONSTRAINT "meetups_numbers" CHECK (slots > 0 and slot_minutes > 0 and pause_minutes >= 0 and tables > 0 and seats > 0)
);
--> statement-breakpoint
ALTER TABLE "meetup_feedback" ADD CONSTRAINT "meetup_feedback_guest_id_meetup_guests_id_fk" FOREIGN KEY ("guest_id") REFERENCES "public"."meetup_guests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetup_guests" ADD CONSTRAINT "meetup_guests_meetup_id_meetups_id_fk" FOREIGN KEY ("meetup_id") REFERENCES "public"."meetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetup_guests" ADD CONSTRAINT "meetup_guests_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetup_guests" ADD CONSTRAINT "meetup_guests_financer_id_financers_id_fk" FOREIGN KEY ("financer_id") REFERENCES "public"."financers"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetup_links" ADD CONSTRAINT "meetup_links_guest_id_meetup_guests_id_fk" FOREIGN KEY ("guest_id") REFERENCES "public"."meetup_guests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetup_outcomes" ADD CONSTRAINT "meetup_outcomes_meetup_id_meetups_id_fk" FOREIGN KEY ("meetup_id") REFERENCES "public"."meetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetup_outcomes" ADD CONSTRAINT "meetup_outcomes_financer_guest_id_meetup_guests_id_fk" FOREIGN KEY ("financer_guest_id") REFERENCES "public"."meetup_guests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetup_outcomes" ADD CONSTRAINT "meetup_outcomes_organisation_guest_id_meetup_guests_id_fk" FOREIGN KEY ("organisation_guest_id") REFERENCES "public"."meetup_guests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetup_timetables" ADD CONSTRAINT "meetup_timetables_meetup_id_meetups_id_fk" FOREIGN KEY ("meetup_id") REFERENCES "public"."meetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetups" ADD CONSTRAINT "meetups_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meetup_guests_meetup" ON "meetup_guests" USING btree ("meetup_id");--> statement-breakpoint
CREATE INDEX "meetup_guests_email" ON "meetup_guests" USING btree (lower("email"));--> statement-breakpoint
CREATE UNIQUE INDEX "meetup_guests_structure_once" ON "meetup_guests" USING btree ("meetup_id",coalesce("organisation_id", "financer_id")) WHERE organisation_id is not null or financer_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "meetup_guests_visitor_once" ON "meetup_guests" USING btree ("meetup_id",lower("email")) WHERE side = 'visitor' and email is not null;--> statement-breakpoint
CREATE INDEX "meetup_links_guest" ON "meetup_links" USING btree ("guest_id");--> statement-breakpoint
CREATE INDEX "meetups_place" ON "meetups" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "meetups_starts_at" ON "meetups" USING btree ("starts_at");
CREATE TABLE "known_programmes" (
	"need_id" text NOT NULL,
	"criteria_id" text NOT NULL,
	CONSTRAINT "known_programmes_need_id_criteria_id_pk" PRIMARY KEY("need_id","criteria_id")
);
--> statement-breakpoint
CREATE TABLE "need_waves" (
	"need_id" text PRIMARY KEY NOT NULL,
	"size" integer,
	"last_on" date,
	"watched" boolean DEFAULT false NOT NULL,
	CONSTRAINT "need_waves_size" CHECK ("need_waves"."size" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "paused_alerts" (
	"account_id" text NOT NULL,
	"need_id" text,
	"criteria_id" text,
	"paused_at" timestamp with time zone NOT NULL,
	CONSTRAINT "paused_alerts_one" CHECK (num_nonnulls(need_id, criteria_id) = 1)
);
--> statement-breakpoint
CREATE TABLE "presentations" (
	"need_id" text NOT NULL,
	"financer_id" text NOT NULL,
	"criteria_id" text NOT NULL,
	"presented_on" date NOT NULL,
	CONSTRAINT "presentations_need_id_financer_id_pk" PRIMARY KEY("need_id","financer_id")
);
--> statement-breakpoint
ALTER TABLE "known_programmes" ADD CONSTRAINT "known_programmes_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "known_programmes" ADD CONSTRAINT "known_programmes_criteria_id_criteria_id_fk" FOREIGN KEY ("criteria_id") REFERENCES "public"."criteria"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_waves" ADD CONSTRAINT "need_waves_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paused_alerts" ADD CONSTRAINT "paused_alerts_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paused_alerts" ADD CONSTRAINT "paused_alerts_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paused_alerts" ADD CONSTRAINT "paused_alerts_criteria_id_criteria_id_fk" FOREIGN KEY ("criteria_id") REFERENCES "public"."criteria"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presentations" ADD CONSTRAINT "presentations_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presentations" ADD CONSTRAINT "presentations_financer_id_financers_id_fk" FOREIGN KEY ("financer_id") REFERENCES "public"."financers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presentations" ADD CONSTRAINT "presentations_criteria_id_criteria_id_fk" FOREIGN KEY ("criteria_id") REFERENCES "public"."criteria"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "paused_alerts_need" ON "paused_alerts" USING btree ("account_id","need_id");--> statement-breakpoint
CREATE UNIQUE INDEX "paused_alerts_criteria" ON "paused_alerts" USING btree ("account_id","criteria_id");--> statement-breakpoint
CREATE INDEX "presentations_financer" ON "presentations" USING btree ("financer_id","presented_on");
CREATE TABLE "administration_acts" (
	"id" text PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by_account" text,
	"act" text NOT NULL,
	"subject" text NOT NULL,
	"subject_id" text NOT NULL,
	"title" text NOT NULL,
	"note" text,
	CONSTRAINT "administration_acts_act" CHECK ("administration_acts"."act" in ('text-released', 'text-returned', 'review-undone', 'financer-verified', 'financer-revoked', 'quality-verified', 'quality-revoked', 'exchange-imported', 'import-undone', 'exchange-exported', 'report-answered', 'content-taken-down', 'inactive-account-erased')),
	CONSTRAINT "administration_acts_subject" CHECK ("administration_acts"."subject" in ('need', 'programme', 'organisation', 'financer', 'place', 'import', 'report', 'account'))
);
--> statement-breakpoint
CREATE TABLE "financer_checks" (
	"id" text PRIMARY KEY NOT NULL,
	"financer_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"outcome" text NOT NULL,
	"methods" text[] DEFAULT '{}' NOT NULL,
	"checked_on" date NOT NULL,
	"again_on" date,
	"note" text,
	"by_account" text,
	CONSTRAINT "financer_checks_outcome" CHECK ("financer_checks"."outcome" in ('verified', 'revoked'))
);
--> statement-breakpoint
CREATE TABLE "quality_checks" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"quality" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"checked_on" date NOT NULL,
	"proof" text NOT NULL,
	"by_account" text,
	CONSTRAINT "quality_checks_quality" CHECK ("quality_checks"."quality" in ('ESS', 'ESUS', 'SOC_MISSION', 'IAE', 'EA', 'JEP', 'AGREMENT_ENV', 'TZCLD', 'PTCE', 'SOCIETE_CITOYENNE_ENR', 'LABEL_FINANSOL', 'ORGANISME_FONCIER_SOLIDAIRE'))
);
--> statement-breakpoint
CREATE TABLE "import_lines" (
	"import_id" text NOT NULL,
	"number" integer NOT NULL,
	"line" text NOT NULL,
	"object_id" text,
	"outcome" text,
	"faults" jsonb DEFAULT '[]' NOT NULL,
	"changes" jsonb DEFAULT '[]' NOT NULL,
	"version_before" integer,
	"version_after" integer,
	"before" jsonb,
	CONSTRAINT "import_lines_import_id_number_pk" PRIMARY KEY("import_id","number"),
	CONSTRAINT "import_lines_outcome" CHECK ("import_lines"."outcome" in ('added', 'changed', 'same', 'refused'))
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"file_name" text NOT NULL,
	"status" text NOT NULL,
	"by_account" text,
	"added_at" timestamp with time zone NOT NULL,
	"lines" integer NOT NULL,
	"done_lines" integer DEFAULT 0 NOT NULL,
	"applied_at" timestamp with time zone,
	"undone_at" timestamp with time zone,
	"compared_again" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "imports_kind" CHECK ("imports"."kind" in ('needs', 'criteria')),
	CONSTRAINT "imports_status" CHECK ("imports"."status" in ('checking', 'checked', 'applying', 'applied', 'undone', 'dropped'))
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" text PRIMARY KEY NOT NULL,
	"subject" text NOT NULL,
	"subject_id" text NOT NULL,
	"title" text NOT NULL,
	"reason" text NOT NULL,
	"explanation" text NOT NULL,
	"reply_to" text,
	"follows" text,
	"automatic" boolean DEFAULT false NOT NULL,
	"texts_digest" text,
	"received_at" timestamp with time zone NOT NULL,
	"decision" text,
	"answer" text,
	"answered_at" timestamp with time zone,
	"answered_by" text,
	CONSTRAINT "reports_subject" CHECK ("reports"."subject" in ('need', 'programme', 'organisation', 'financer')),
	CONSTRAINT "reports_reason" CHECK ("reports"."reason" in ('promise', 'false', 'illegal', 'personal-data', 'impersonation', 'out-of-date', 'other')),
	CONSTRAINT "reports_decision" CHECK ("reports"."decision" in ('kept', 'corrected', 'taken-down'))
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "seen_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "inactivity_told_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "administration_acts" ADD CONSTRAINT "administration_acts_by_account_accounts_id_fk" FOREIGN KEY ("by_account") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "financer_checks" ADD CONSTRAINT "financer_checks_financer_id_financers_id_fk" FOREIGN KEY ("financer_id") REFERENCES "public"."financers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "financer_checks" ADD CONSTRAINT "financer_checks_by_account_accounts_id_fk" FOREIGN KEY ("by_account") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quality_checks" ADD CONSTRAINT "quality_checks_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quality_checks" ADD CONSTRAINT "quality_checks_by_account_accounts_id_fk" FOREIGN KEY ("by_account") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_lines" ADD CONSTRAINT "import_lines_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_by_account_accounts_id_fk" FOREIGN KEY ("by_account") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_follows_reports_id_fk" FOREIGN KEY ("follows") REFERENCES "public"."reports"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_answered_by_accounts_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "administration_acts_at" ON "administration_acts" USING btree ("at");--> statement-breakpoint
CREATE INDEX "administration_acts_subject_id" ON "administration_acts" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "financer_checks_financer" ON "financer_checks" USING btree ("financer_id","at");--> statement-breakpoint
CREATE INDEX "quality_checks_organisation" ON "quality_checks" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "import_lines_object" ON "import_lines" USING btree ("import_id","object_id");--> statement-breakpoint
CREATE INDEX "imports_added" ON "imports" USING btree ("added_at");--> statement-breakpoint
CREATE INDEX "reports_received" ON "reports" USING btree ("answered_at","received_at");--> statement-breakpoint
CREATE INDEX "reports_subject_id" ON "reports" USING btree ("subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reports_automatic_once" ON "reports" USING btree ("subject","subject_id") WHERE automatic and answered_at is null;--> statement-breakpoint
CREATE FUNCTION administration_acts_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'UPDATE' AND NEW.by_account IS NULL
		AND (to_jsonb(NEW) - 'by_account') = (to_jsonb(OLD) - 'by_account') THEN
		RETURN NEW;
	END IF;
	RAISE EXCEPTION 'the journal of administration acts is only added to';
END;
$$;
--> statement-breakpoint
CREATE TRIGGER administration_acts_stay BEFORE UPDATE OR DELETE ON "administration_acts" FOR EACH ROW EXECUTE FUNCTION administration_acts_stay();
--> statement-breakpoint
CREATE TRIGGER administration_acts_stay_whole BEFORE TRUNCATE ON "administration_acts" FOR EACH STATEMENT EXECUTE FUNCTION administration_acts_stay();

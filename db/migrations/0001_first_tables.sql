CREATE TABLE "accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"email_verified_at" timestamp with time zone,
	"password_hash" text NOT NULL,
	"name" text NOT NULL,
	"operator" boolean DEFAULT false NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"organisation_id" text,
	"financer_id" text,
	"place_id" text,
	"role" text NOT NULL,
	CONSTRAINT "memberships_role" CHECK ("memberships"."role" in ('responsable', 'membre', 'lecture')),
	CONSTRAINT "memberships_one_structure" CHECK (num_nonnulls(organisation_id, financer_id, place_id) = 1)
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "criteria" (
	"id" text PRIMARY KEY NOT NULL,
	"financer_id" text NOT NULL,
	"status" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"themes" text[] DEFAULT '{}' NOT NULL,
	"preferred_themes" text[] DEFAULT '{}' NOT NULL,
	"excluded_themes" text[] DEFAULT '{}' NOT NULL,
	"instruments" text[] DEFAULT '{}' NOT NULL,
	"ticket_min" bigint,
	"ticket_max" bigint,
	"legal_forms" text[] DEFAULT '{}' NOT NULL,
	"required_qualities" text[] DEFAULT '{}' NOT NULL,
	"requires_general_interest" boolean DEFAULT false NOT NULL,
	"territories" text[] DEFAULT '{}' NOT NULL,
	"stages" text[] DEFAULT '{}' NOT NULL,
	"purposes" text[] DEFAULT '{}' NOT NULL,
	"excluded_purposes" text[] DEFAULT '{}' NOT NULL,
	"preferred_zonings" text[] DEFAULT '{}' NOT NULL,
	"cofinancing_minimum_share" double precision,
	"decision_delay_days" integer,
	"valid_until" date,
	"contact_policy" text DEFAULT 'open' NOT NULL,
	"published_at" timestamp with time zone,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"territory_up" text[] DEFAULT '{}' NOT NULL,
	"words" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('public.french_plain', title), 'A') || setweight(to_tsvector('public.french_plain', text), 'B')) STORED NOT NULL,
	CONSTRAINT "criteria_status" CHECK ("criteria"."status" in ('draft', 'open', 'paused', 'closed')),
	CONSTRAINT "criteria_contact_policy" CHECK ("criteria"."contact_policy" in ('open', 'through-place', 'call-only')),
	CONSTRAINT "criteria_ticket" CHECK ((ticket_min is null) = (ticket_max is null) and ticket_min <= ticket_max),
	CONSTRAINT "criteria_share" CHECK (cofinancing_minimum_share between 0 and 1)
);
--> statement-breakpoint
CREATE TABLE "financers" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"operator_linked" boolean DEFAULT false NOT NULL,
	"regulatory_status" text,
	"website" text,
	"committee" text,
	"recit_evaluation" text,
	"recit_profitability" text,
	"recit_democracy" text,
	"recit_desirability" text,
	"verified_at" timestamp with time zone,
	"verification_method" text,
	"exchange_digest" text,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "financers_exchange_digest_unique" UNIQUE("exchange_digest"),
	CONSTRAINT "financers_type" CHECK ("financers"."type" in ('EPARGNANT', 'CLUB_CIGALES', 'FONDATION', 'FONDATION_ABRITEE', 'FONDS_DOTATION', 'ENTREPRISE_MECENE', 'BANQUE_COOP', 'FINANCE_ETHIQUE', 'RESEAU_SOLIDAIRE', 'OUTIL_COOP', 'FONDS_INVEST', 'INSTITUTIONNEL', 'FAMILY_OFFICE', 'BUSINESS_ANGELS', 'COLLECTIVITE', 'ETAT_OPERATEUR', 'EUROPE', 'BANQUE_PUBLIQUE', 'PLATEFORME_FP', 'GARANT', 'VEHICULE_MILLIARD'))
);
--> statement-breakpoint
CREATE TABLE "index_states" (
	"kind" text NOT NULL,
	"id" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "index_states_kind_id_pk" PRIMARY KEY("kind","id")
);
--> statement-breakpoint
CREATE TABLE "intentions" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text,
	"themes" text[] DEFAULT '{}' NOT NULL,
	"departement" text NOT NULL,
	"amount_bucket" text NOT NULL,
	"horizon" text NOT NULL,
	"democratic_governance" boolean NOT NULL,
	"consented_at" timestamp with time zone NOT NULL,
	"expires_on" date NOT NULL,
	CONSTRAINT "intentions_account_id_unique" UNIQUE("account_id"),
	CONSTRAINT "intentions_amount_bucket" CHECK ("intentions"."amount_bucket" in ('UNDER_500', '500_2000', '2000_5000', '5000_20000', 'OVER_20000')),
	CONSTRAINT "intentions_horizon" CHECK ("intentions"."horizon" in ('UNDER_3', '3_5', '7_OR_MORE'))
);
--> statement-breakpoint
CREATE TABLE "need_plan_lines" (
	"need_id" text NOT NULL,
	"rank" integer NOT NULL,
	"side" text NOT NULL,
	"label" text NOT NULL,
	"euros" bigint NOT NULL,
	"status" text,
	CONSTRAINT "need_plan_lines_side" CHECK ("need_plan_lines"."side" in ('expense', 'resource')),
	CONSTRAINT "need_plan_lines_status" CHECK ("need_plan_lines"."status" in ('found', 'asked', 'to-find'))
);
--> statement-breakpoint
CREATE TABLE "needs" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"status" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"story" text NOT NULL,
	"primary_theme" text NOT NULL,
	"secondary_themes" text[] DEFAULT '{}' NOT NULL,
	"purpose" text,
	"stage" text,
	"amount_total" bigint NOT NULL,
	"amount_sought" bigint NOT NULL,
	"amount_minimum_useful" bigint,
	"instruments" text[] DEFAULT '{}' NOT NULL,
	"action_territories" text[] DEFAULT '{}' NOT NULL,
	"zonings" text[] DEFAULT '{}' NOT NULL,
	"deadline" date,
	"money_allows" text,
	"risk_if_not_found" text,
	"published_at" timestamp with time zone,
	"expires_on" date,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"permitted_instruments" text[] DEFAULT '{}' NOT NULL,
	"action_keys" text[] DEFAULT '{}' NOT NULL,
	"action_up" text[] DEFAULT '{}' NOT NULL,
	"words" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('public.french_plain', title), 'A') || setweight(to_tsvector('public.french_plain', summary), 'B') || setweight(to_tsvector('public.french_plain', story), 'C')) STORED NOT NULL,
	CONSTRAINT "needs_status" CHECK ("needs"."status" in ('draft', 'published', 'paused', 'met-in-part', 'met', 'withdrawn', 'expired')),
	CONSTRAINT "needs_primary_theme" CHECK ("needs"."primary_theme" in ('S_EMPLOI_INSERTION', 'S_PAUVRETE_DROITS', 'S_LOGEMENT_HABITAT', 'S_SANTE_HANDICAP', 'S_GRAND_AGE', 'S_ENFANCE_EDUCATION', 'S_EGALITE_FH', 'S_ACCUEIL_MIGRATIONS', 'E_AGRI_FONCIER', 'E_ALIM', 'E_ENR_CITOYENNE', 'E_SOBRIETE_RENOV', 'E_MOBILITES', 'E_REEMPLOI_CIRCULAIRE', 'E_BIODIV_EAU', 'E_ECOCONSTRUCTION', 'E_ADAPTATION', 'D_EDUC_POP_VIE_ASSO', 'D_PARTICIPATION', 'D_MEDIAS', 'D_NUMERIQUE_COMMUNS', 'D_CULTURE', 'D_TIERS_LIEUX', 'D_FINANCE_COOPERATION')),
	CONSTRAINT "needs_purpose" CHECK ("needs"."purpose" in ('FONCTIONNEMENT', 'TRESO_BFR', 'FONDS_PROPRES', 'INV_IMMO', 'FONCIER', 'INV_MATERIEL', 'INV_NUMERIQUE', 'RD_INNOVATION', 'INGENIERIE_RECRUTEMENT', 'ESSAIMAGE', 'REPRISE')),
	CONSTRAINT "needs_stage" CHECK ("needs"."stage" in ('EMERGENCE', 'AMORCAGE', 'CONSOLIDATION', 'CHANGEMENT_ECHELLE', 'REBOND')),
	CONSTRAINT "needs_amounts" CHECK (0 < amount_sought and amount_sought <= amount_total),
	CONSTRAINT "needs_minimum" CHECK (amount_minimum_useful between 0 and amount_sought)
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"legal_form" text NOT NULL,
	"qualities" text[],
	"general_interest" text NOT NULL,
	"headquarters" text NOT NULL,
	"siret" text,
	"rna" text,
	"created_on" date,
	"website" text,
	"mission" text,
	"markers" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"recit_evaluation" text,
	"recit_profitability" text,
	"recit_democracy" text,
	"recit_desirability" text,
	"exchange_digest" text,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organisations_exchange_digest_unique" UNIQUE("exchange_digest"),
	CONSTRAINT "organisations_legal_form" CHECK ("organisations"."legal_form" in ('ASSO_1901', 'ASSO_DROIT_LOCAL', 'ARUP', 'COLLECTIF', 'FRUP', 'FOND_ABRITEE', 'FOND_ENTREPRISE', 'FDD', 'SCOP', 'SCIC', 'CAE', 'COOP_AGRI', 'CUMA', 'COOP_CONSO', 'COOP_HABITANTS', 'COOP_AUTRE', 'MUTUELLE', 'SOC_ESS', 'SARL_ESS', 'SOC_COMMERCIALE', 'FONCIERE', 'SEM_SPL', 'COLLECTIVITE', 'GIP')),
	CONSTRAINT "organisations_general_interest" CHECK ("organisations"."general_interest" in ('yes', 'ruling', 'no', 'unknown'))
);
--> statement-breakpoint
CREATE TABLE "exposure_prices" (
	"side" text NOT NULL,
	"id" text NOT NULL,
	"price" double precision NOT NULL,
	CONSTRAINT "exposure_prices_side_id_pk" PRIMARY KEY("side","id")
);
--> statement-breakpoint
CREATE TABLE "pairings" (
	"need_id" text NOT NULL,
	"criteria_id" text NOT NULL,
	"score" double precision NOT NULL,
	"blocked_by" text[] DEFAULT '{}' NOT NULL,
	"need_version" integer NOT NULL,
	"criteria_version" integer NOT NULL,
	"rules_version" text NOT NULL,
	"computed_on" date NOT NULL,
	CONSTRAINT "pairings_need_id_criteria_id_pk" PRIMARY KEY("need_id","criteria_id")
);
--> statement-breakpoint
CREATE TABLE "places" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"commune" text NOT NULL,
	"capacity" integer NOT NULL,
	"access" text NOT NULL,
	"presentation" text,
	CONSTRAINT "places_access" CHECK ("places"."access" in ('yes', 'partly', 'no'))
);
--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_financer_id_financers_id_fk" FOREIGN KEY ("financer_id") REFERENCES "public"."financers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_accounts_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criteria" ADD CONSTRAINT "criteria_financer_id_financers_id_fk" FOREIGN KEY ("financer_id") REFERENCES "public"."financers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intentions" ADD CONSTRAINT "intentions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_plan_lines" ADD CONSTRAINT "need_plan_lines_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pairings" ADD CONSTRAINT "pairings_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pairings" ADD CONSTRAINT "pairings_criteria_id_criteria_id_fk" FOREIGN KEY ("criteria_id") REFERENCES "public"."criteria"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_email" ON "accounts" USING btree (lower("email"));--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_once" ON "memberships" USING btree ("account_id",coalesce("organisation_id", "financer_id", "place_id"));--> statement-breakpoint
CREATE INDEX "criteria_financer" ON "criteria" USING btree ("financer_id");--> statement-breakpoint
CREATE INDEX "criteria_status_valid" ON "criteria" USING btree ("status","valid_until");--> statement-breakpoint
CREATE INDEX "criteria_words" ON "criteria" USING gin ("words");--> statement-breakpoint
CREATE INDEX "criteria_territory_up" ON "criteria" USING gin ("territory_up");--> statement-breakpoint
CREATE INDEX "need_plan_lines_need" ON "need_plan_lines" USING btree ("need_id","rank");--> statement-breakpoint
CREATE INDEX "needs_organisation" ON "needs" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "needs_published" ON "needs" USING btree ("status","published_at");--> statement-breakpoint
CREATE INDEX "needs_words" ON "needs" USING gin ("words");--> statement-breakpoint
CREATE INDEX "needs_title" ON "needs" USING gin ("title" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "needs_action_up" ON "needs" USING gin ("action_up");--> statement-breakpoint
CREATE INDEX "organisations_name" ON "organisations" USING gin ("name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "pairings_need" ON "pairings" USING btree ("need_id","score");--> statement-breakpoint
CREATE INDEX "pairings_criteria" ON "pairings" USING btree ("criteria_id","score");
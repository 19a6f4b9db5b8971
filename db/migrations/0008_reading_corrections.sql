ALTER TABLE "criteria" ADD COLUMN "reading_corrections" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "needs" ADD COLUMN "reading_corrections" text[] DEFAULT '{}' NOT NULL;
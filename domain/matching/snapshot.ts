import type { Criteria } from "#domain/criteria/criteria.ts";
import type { TerritoryKey } from "#domain/territories/territory.ts";
import {
  INSTRUMENTS,
  LEGAL_FORMS,
  PURPOSES,
  QUALITIES,
  STAGES,
  THEMES,
} from "#domain/vocabulary/codes.ts";
import type { PreparedCriteria, PreparedNeed, PreparedTerritories } from "./prepare.ts";
import { needThemes } from "./rules/themes.ts";

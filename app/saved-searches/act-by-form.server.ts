import { redirect } from "@remix-run/node";
import { invalid, parseForm, refuseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { problem } from "#app/http/problem.ts";
import type { Context } from "#app/platform/context.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { searchFromParameters } from "#domain/search/address.ts";
import { MOST_SAVED_SEARCHES } from "#domain/search/saved.ts";
import { actOnSearch, renameSearch } from "./change-search.server.ts";
import { keepSearch } from "./keep-search.server.ts";
import { setAlertPaused } from "./pause-alert.server.ts";
import {
  actOnAlertForm,
  actOnSearchForm,
  ALERT_ACTS,
  keepSearchForm,
  renameSearchForm,
  SEARCH_ACTS,
} from "./search-forms.ts";

/** The page of one's searches receives four forms, told apart by their act: keep, rename, the buttons of each search and of each alert. */
export async function actByForm(context: Context, actor: Actor, request: Request) {
  const act = (await request.clone().formData()).get("acte");
  if (act === "garder") return keep(context, actor, request);
  if (act === "renommer") return rename(context, actor, request);
  if (act !== null && Object.hasOwn(ALERT_ACTS, String(act))) return setPaused(context, actor, request);
  const form = await parseForm(request, actOnSearchForm);
  if (!form.ok) return invalid(form);
  const { recherche, acte } = form.value;
  const changed = await actOnSearch(context, actor, { id: recherche, act: SEARCH_ACTS[acte] });
  if (!changed.ok) throw problem("search-not-found");
  return redirect(paths.savedSearches({ fait: acte, recherche }), 303);
}

async function setPaused(context: Context, actor: Actor, request: Request) {
  const form = await parseForm(request, actOnAlertForm);
  if (!form.ok) return invalid(form);
  const { genre: kind, alerte: id, acte } = form.value;
  const changed = await setAlertPaused(context, actor, { kind, id, paused: ALERT_ACTS[acte] });
  if (!changed.ok) throw problem("search-not-found");
  return redirect(paths.savedSearches({ fait: acte, recherche: id }), 303);
}

async function keep(context: Context, actor: Actor, request: Request) {
  const form = await parseForm(request, keepSearchForm);
  if (!form.ok) return invalid(form);
  const { genre, adresse } = form.value;
  const { filters } = searchFromParameters(genre, new URLSearchParams(adresse));
  const kept = await keepSearch(context, actor, filters);
  if (kept.ok) return redirect(paths.savedSearches({ fait: "garder", recherche: kept.value }), 303);
  const full = `Vous gardez déjà ${MOST_SAVED_SEARCHES} recherches : enlevez-en une, puis gardez celle-ci.`;
  return refuseForm(form, { "": full }, 409);
}

async function rename(context: Context, actor: Actor, request: Request) {
  const form = await parseForm(request, renameSearchForm);
  if (!form.ok) return invalid(form);
  const { recherche, name } = form.value;
  const renamed = await renameSearch(context, actor, { id: recherche, name });
  if (!renamed.ok) throw problem("search-not-found");
  return redirect(paths.savedSearches({ fait: "renommer", recherche }), 303);
}

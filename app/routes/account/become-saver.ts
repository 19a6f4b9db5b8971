import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireActor } from "#app/http/guards.server.ts";
import { paths } from "#app/http/paths.ts";
import { problem } from "#app/http/problem.ts";
import { changeAccount } from "#db/accounts/accounts.ts";

export { default } from "#app/ui/no-page.ts";

export function loader() {
  throw problem("method-not-allowed");
}

/** Lets an account give an intention of its own too. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { accountId } = await requireActor(request, context);
  await changeAccount(context.place.db, accountId, { saver: true });
  return redirect(paths.account({ fait: "epargne" }), 303);
}

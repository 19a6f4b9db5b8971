/** `npm run migrate`: brings the database to the present schema. */
import { withContext } from "./with-context.ts";

await withContext(async () => console.log("La base est à jour."));

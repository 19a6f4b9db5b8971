import { EXPORT_COLUMNS } from "#app/shortlists/export-columns.ts";
import { paths } from "#app/http/paths.ts";
import { Button } from "../button.tsx";
import { Disclosure } from "../disclosure.tsx";
import { CheckboxGroup } from "../form/choices.tsx";

const COLUMNS = Object.entries(EXPORT_COLUMNS).map(([value, label]) => ({ value, label }));

/** The list as a file for a spreadsheet, with the columns that are wanted. A plain form: the browser downloads the answer. */
export function ExportForm({ listId }: { listId: string }) {
  return (
    <Disclosure label="Exporter vers un tableur, imprimer">
      <form action={paths.exportShortlist(listId)} className="stack">
        <CheckboxGroup
          legend="Colonnes"
          name="colonne"
          choices={COLUMNS}
          props={() => ({ defaultChecked: true })}
        />
        <div className="flex flex-wrap gap-3">
          <Button kind="quiet" name="format" value="xlsx">
            Excel ou LibreOffice (XLSX)
          </Button>
          <Button kind="quiet" name="format" value="csv">
            CSV
          </Button>
        </div>
        <p className="byline">Pour imprimer, la page elle-même suffit : elle se met en page sur papier.</p>
      </form>
    </Disclosure>
  );
}

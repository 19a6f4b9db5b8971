import type { ReactNode } from "react";
import { EXPORT_COLUMNS, type ExportColumn } from "#app/shortlists/export-columns.ts";
import { Button } from "../button.tsx";
import { Disclosure } from "../disclosure.tsx";
import { CheckboxGroup } from "../form/choices.tsx";

type Props = {
  action: string;
  columns: readonly ExportColumn[];
  /** What the file is of, as parameters of its address. */
  of?: readonly (readonly [string, string])[];
  /** Its printable page; none: the page that one is on is laid out for paper. */
  print?: string;
  children: ReactNode;
};

/** A list or a search as a file for a spreadsheet, with the columns that are wanted. A plain form: the browser downloads the answer. */
export function ExportForm({ action, columns, of = [], print, children }: Props) {
  return (
    <Disclosure label="Exporter vers un tableur, imprimer">
      <form action={action} className="stack">
        {of.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <CheckboxGroup
          legend="Colonnes"
          name="colonne"
          choices={columns.map((value) => ({ value, label: EXPORT_COLUMNS[value] }))}
          props={() => ({ defaultChecked: true })}
        />
        <div className="flex flex-wrap gap-3">
          <Button kind="quiet" name="format" value="xlsx">
            Excel ou LibreOffice (XLSX)
          </Button>
          <Button kind="quiet" name="format" value="csv">
            CSV
          </Button>
          {print && (
            <Button kind="quiet" formAction={print}>
              Page à imprimer
            </Button>
          )}
        </div>
        <p className="byline">{children}</p>
      </form>
    </Disclosure>
  );
}

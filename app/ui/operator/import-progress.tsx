import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

const EVERY_MS = 1_500;

/** Work that the worker does: how far it has come. The page asks again by itself; without scripts it reloads. */
export function ImportProgress({ label, done, of }: { label: string; done: number; of: number }) {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(revalidate, EVERY_MS);
    return () => clearInterval(timer);
  }, [revalidate]);
  return (
    <div className="reading">
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
      <label htmlFor="avancement" className="font-semibold">
        {label}
      </label>
      <progress id="avancement" className="progress" value={done} max={Math.max(of, 1)} />
      <output htmlFor="avancement" className="block">
        {done.toLocaleString("fr-FR")} {done > 1 ? "lignes" : "ligne"} sur {of.toLocaleString("fr-FR")}
      </output>
      <p className="byline">Vous pouvez fermer cette page : le travail continue, et elle vous attendra.</p>
    </div>
  );
}

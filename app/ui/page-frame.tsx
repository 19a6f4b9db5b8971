import type { ReactNode } from "react";
import { DemoStrip, type ViewpointChoice } from "./demo-strip.tsx";
import { Footer } from "./footer.tsx";
import { Notice } from "./notice.tsx";
import { Masthead, type Reader } from "./masthead.tsx";
import { useToldOnce } from "./use-told-once.ts";
import { useFocusAfterNavigation } from "./use-focus-after-navigation.ts";

type Props = {
  front: boolean;
  today: string | null;
  reader: Reader | null;
  /** Null outside a demonstration. */
  demo: readonly ViewpointChoice[] | null;
  /** What an operator is to see to, told on every page; null: nothing, or it is not for this reader. */
  trouble: string | null;
  children: ReactNode;
};

/** What is around every page: the way past it by keyboard, the demonstration's strip, the head, the foot. */
export function PageFrame({ front, today, reader, demo, trouble, children }: Props) {
  useToldOnce();
  useFocusAfterNavigation("contenu");
  return (
    <>
      <a href="#contenu" className="skip-link">
        Aller au contenu
      </a>
      {demo && <DemoStrip choices={demo} />}
      <Masthead front={front} today={today} reader={reader} />
      <main id="contenu" tabIndex={-1} className="sheet outline-none">
        {trouble && (
          <div className="mt-4">
            <Notice kind="warning" title="Pour l’opération : le moteur de recherche">
              <p>{trouble}</p>
            </Notice>
          </div>
        )}
        {children}
      </main>
      <Footer />
    </>
  );
}

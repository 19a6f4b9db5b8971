import type { ReactNode } from "react";
import { DemoStrip, type ViewpointChoice } from "./demo-strip.tsx";
import { Footer } from "./footer.tsx";
import { Masthead, type Reader } from "./masthead.tsx";
import { useFocusAfterNavigation } from "./use-focus-after-navigation.ts";

type Props = {
  front: boolean;
  today: string | null;
  reader: Reader | null;
  /** Null outside a demonstration. */
  demo: readonly ViewpointChoice[] | null;
  children: ReactNode;
};

/** What is around every page: the way past it by keyboard, the demonstration's strip, the head, the foot. */
export function PageFrame({ front, today, reader, demo, children }: Props) {
  useFocusAfterNavigation("contenu");
  return (
    <>
      <a href="#contenu" className="skip-link">
        Aller au contenu
      </a>
      {demo && <DemoStrip choices={demo} />}
      <Masthead front={front} today={today} reader={reader} />
      <main id="contenu" tabIndex={-1} className="sheet outline-none">
        {children}
      </main>
      <Footer />
    </>
  );
}

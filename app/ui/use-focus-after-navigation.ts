import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/**
 * A page that comes without loading anew leaves the focus where it was, often on what is gone. A keyboard and a screen reader
 * go on where the eye does: at the field that the address names, else at the content, unless it has taken the focus itself.
 */
export function useFocusAfterNavigation(contentId: string): void {
  const { pathname, hash } = useLocation();
  const shown = useRef(pathname + hash);
  useEffect(() => {
    if (shown.current === pathname + hash) return;
    shown.current = pathname + hash;
    const content = document.getElementById(contentId);
    const focused = document.activeElement;
    if (!hash && focused !== content && content?.contains(focused)) return;
    const named = hash ? document.getElementById(hash.slice(1)) : null;
    (named ?? content)?.focus({ preventScroll: true });
  }, [pathname, hash, contentId]);
}

import { useLocation } from "@remix-run/react";
import { useEffect } from "react";

/** Takes what was just done out of the address once the page has told it: read again, or kept, the page tells it no more. */
export function useToldOnce(): void {
  const { key } = useLocation();
  // oxlint-disable-next-line react/exhaustive-deps -- the key stands for the page that has just come
  useEffect(() => {
    const url = new URL(window.location.href);
    if (!url.searchParams.has("fait")) return;
    url.searchParams.delete("fait");
    window.history.replaceState(window.history.state, "", url);
  }, [key]);
}

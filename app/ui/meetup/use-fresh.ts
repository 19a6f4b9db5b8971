import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

const EVERY_MS = 30_000;

/** Reads the page anew while it is looked at, and when one comes back to it: what a host publishes reaches phones and walls. */
export function useFresh(active = true): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!active || state !== "idle") return;
    const again = () => {
      if (document.visibilityState === "visible" && navigator.onLine) revalidate();
    };
    const timer = setInterval(again, EVERY_MS);
    document.addEventListener("visibilitychange", again);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", again);
    };
  }, [active, revalidate, state]);
}

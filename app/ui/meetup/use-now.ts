import { useEffect, useState } from "react";

/** The present instant, first as the server had it, then as the clock of this device goes on. */
export function useNow(fromServer: string): string {
  const [now, setNow] = useState(fromServer);
  useEffect(() => {
    const ahead = Date.parse(fromServer) - Date.now();
    const tick = () => setNow(new Date(Date.now() + ahead).toISOString());
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [fromServer]);
  return now;
}

/** `4:05` before this instant; `0:00` once it is past. */
export function countdown(now: string, until: string): string {
  const seconds = Math.max(0, Math.round((Date.parse(until) - Date.parse(now)) / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

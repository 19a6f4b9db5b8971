import { useRevalidator } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState } from "react";
import { type DayMark, marksSchema } from "#app/meetups/day-marks.ts";
import type { MarkConflict } from "#app/meetups/note-day.server.ts";
import type { Noted } from "#domain/meetups/presence.ts";

/** How long a phone without connection waits before it tries again. */
const RETRY_MS = 5_000;

function read(key: string): DayMark[] {
  try {
    return marksSchema.catch([]).parse(JSON.parse(localStorage.getItem(key) ?? "[]"));
  } catch {
    return [];
  }
}

/**
 * Notes of the door that survive a lost connection: each is kept on the phone first, sent when it can be, and forgotten once the
 * server has it. What another host noted later stands, and is shown.
 */
export function useDayMarks(meetupId: string, address: string) {
  const key = `rencontre-${meetupId}`;
  const { revalidate } = useRevalidator();
  const [waiting, setWaiting] = useState<DayMark[]>([]);
  const [conflicts, setConflicts] = useState<MarkConflict[]>([]);
  const [lost, setLost] = useState(false);
  const busy = useRef(false);
  useEffect(() => {
    // After the first paint, which is the server's: it knows nothing of what this phone keeps.
    const timer = setTimeout(() => setWaiting(read(key)), 0);
    return () => clearTimeout(timer);
  }, [key]);

  const keep = useCallback(
    (marks: DayMark[]) => {
      localStorage.setItem(key, JSON.stringify(marks));
      setWaiting(marks);
    },
    [key],
  );
  const send = useCallback(async () => {
    const marks = read(key);
    if (marks.length === 0 || busy.current) return;
    busy.current = true;
    const body = new FormData();
    body.set("marks", JSON.stringify(marks));
    try {
      const answer = await fetch(address, { method: "POST", body });
      if (!answer.ok) throw new Error(String(answer.status));
      const told = (await answer.json()) as { conflicts: MarkConflict[] };
      const sent = new Set(marks.map(({ guestId, at }) => `${guestId} ${at}`));
      keep(read(key).filter(({ guestId, at }) => !sent.has(`${guestId} ${at}`)));
      setLost(false);
      if (told.conflicts.length > 0) setConflicts(told.conflicts);
      revalidate();
    } catch {
      setLost(true);
    } finally {
      busy.current = false;
    }
  }, [address, keep, key, revalidate]);

  useEffect(() => {
    if (waiting.length === 0) return;
    const timer = lost ? setInterval(() => void send(), RETRY_MS) : setTimeout(() => void send(), 0);
    const now = () => void send();
    window.addEventListener("online", now);
    return () => {
      clearTimeout(timer);
      clearInterval(timer);
      window.removeEventListener("online", now);
    };
  }, [waiting, lost, send]);

  const note = (guestId: string, noted: Noted) =>
    keep([
      ...read(key).filter((one) => one.guestId !== guestId),
      { guestId, ...noted, at: new Date().toISOString() },
    ]);
  return {
    note,
    noted: new Map(waiting.map(({ guestId, mark, slot }): [string, Noted] => [guestId, { mark, slot }])),
    waiting: waiting.length,
    lost,
    conflicts,
  };
}

import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Reach } from "#app/needs/find-reach.server.ts";

/** How long after the last stroke it is asked again. In milliseconds. */
const PAUSE = 600;

/** Whom the need reaches, asked again as its form changes; the last answer stays when the site does not answer. */
export function useLiveReach(asked: string, first: Reach) {
  const [reach, setReach] = useState(first);
  const waiting = useRef<ReturnType<typeof setTimeout>>();
  const flying = useRef<AbortController>();
  useEffect(
    () => () => {
      clearTimeout(waiting.current);
      flying.current?.abort();
    },
    [],
  );
  const onChange = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(async () => {
      flying.current?.abort();
      const flight = new AbortController();
      flying.current = flight;
      try {
        const answer = await fetch(asked, {
          method: "POST",
          body: new FormData(currentTarget),
          signal: flight.signal,
        });
        if (answer.ok) setReach((await answer.json()) as Reach);
      } catch {
        // Overtaken by the next, or no network: saving tells, and counts again.
      }
    }, PAUSE);
  };
  return { reach, onChange };
}

import { type FormEvent, useEffect, useRef, useState } from "react";

/** How long after the last stroke it is asked again. In milliseconds. */
const PAUSE = 600;

/** What the site answers of a form as it stands, asked again as it changes; the last answer stays when the site does not answer. */
export function useLiveAnswer<Answer>(asked: string, first: Answer) {
  const [answer, setAnswer] = useState(first);
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
        const sent = { method: "POST", body: new FormData(currentTarget), signal: flight.signal };
        const told = await fetch(asked, sent);
        if (told.ok) setAnswer((await told.json()) as Answer);
      } catch {
        // Overtaken by the next, or no network: saving tells, and counts again.
      }
    }, PAUSE);
  };
  return { answer, onChange };
}

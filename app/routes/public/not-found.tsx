import { problem } from "#app/http/problem.ts";

export function loader(): never {
  throw problem("page-not-found");
}

export const action = loader;

export default function NotFound() {
  return null;
}

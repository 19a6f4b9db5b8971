import { Link, type LinkProps } from "@remix-run/react";
import type { ComponentProps } from "react";

export type ButtonKind = "main" | "quiet" | "danger";
const CLASSES: Record<ButtonKind, string> = {
  main: "button",
  quiet: "button button-quiet",
  danger: "button button-danger",
};

/** Acts on something. `danger` undoes or removes, and asks once. */
export function Button({
  kind = "main",
  type = "submit",
  ...rest
}: ComponentProps<"button"> & { kind?: ButtonKind }) {
  return <button type={type} className={CLASSES[kind]} {...rest} />;
}

/** Goes somewhere, where that is the next step of the page. */
export function ButtonLink({ kind = "main", ...rest }: LinkProps & { kind?: ButtonKind }) {
  return <Link className={CLASSES[kind]} {...rest} />;
}

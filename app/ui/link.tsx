import { Link, type LinkProps } from "@remix-run/react";

/** A link that leads on, at the end of a piece: its arrow is not read aloud. */
export function MoreLink({ children, ...rest }: LinkProps) {
  return (
    <Link className="inline-block py-1 font-semibold" {...rest}>
      {children}
      <span aria-hidden="true" className="ml-1 inline-block text-madder no-underline">
        →
      </span>
    </Link>
  );
}

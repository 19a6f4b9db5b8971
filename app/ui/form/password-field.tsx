import { forwardRef, useState } from "react";
import { Field, type FieldProps } from "../field.tsx";

/** A password, that can be read while it is typed. `new-password` lets the browser propose one. */
export const PasswordField = forwardRef<
  HTMLInputElement,
  FieldProps & { autoComplete: "current-password" | "new-password" }
>(function PasswordField(props, ref) {
  const [shown, setShown] = useState(false);
  return (
    <div>
      <Field
        ref={ref}
        {...props}
        type={shown ? "text" : "password"}
        autoCapitalize="none"
        spellCheck={false}
      />
      <button
        type="button"
        className="only-scripted byline mt-1 min-h-7 cursor-pointer underline"
        aria-pressed={shown}
        aria-controls={props.id ?? props.name}
        onClick={() => setShown(!shown)}
      >
        {shown ? "Masquer" : "Afficher"} le mot de passe
      </button>
    </div>
  );
});

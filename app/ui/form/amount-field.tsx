import { forwardRef } from "react";
import { Field, type FieldProps } from "../field.tsx";

/** A sum in euros, typed as one pleases: « 25 000 », « 25k », « 1,5 M€ ». */
export const AmountField = forwardRef<HTMLInputElement, FieldProps>(function AmountField(
  { hint = "En euros, par exemple 25 000 ou 25k.", ...rest },
  ref,
) {
  return <Field ref={ref} inputMode="decimal" autoComplete="off" hint={hint} {...rest} />;
});

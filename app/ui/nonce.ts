import { createContext, useContext } from "react";

const Nonce = createContext<string | undefined>(undefined);

/** Given on the server only: a browser hides the nonce from scripts, and needs it no more. */
export const NonceProvider = Nonce.Provider;
export const useNonce = (): string | undefined => useContext(Nonce);

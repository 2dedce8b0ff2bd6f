/** Language tags as pages write them (BCP 47, now and then with an underscore). */

/** `en-GB` and `en` are one language: its part of the tag in lower case; "" for none. */
export const primaryOf = (tag: string | null): string => (tag ?? "").toLowerCase().split(/[-_]/)[0] ?? "";

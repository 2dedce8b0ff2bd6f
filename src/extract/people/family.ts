import type { Person } from "../../facts/types.ts";

/** The last word of a person's name. */
export const familyOf = ({ name }: Pick<Person, "name">): string => name.split(" ").at(-1) ?? name;

/** Things by what they have in common, in the order in which each group is first met; in a group, in their own. */
export function groupBy<T, Key>(things: readonly T[], keyOf: (thing: T) => Key): Map<Key, T[]> {
	const groups = new Map<Key, T[]>();
	for (const thing of things) {
		const key = keyOf(thing);
		const mine = groups.get(key);
		if (mine) mine.push(thing);
		else groups.set(key, [thing]);
	}
	return groups;
}

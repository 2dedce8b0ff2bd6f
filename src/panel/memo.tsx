/** A component that renders again only when one of its props is another one: what keeps 1,000 cards still while one changes. */
import { Component, type ComponentChild, type ComponentClass } from "preact";

export function memo<Props extends object>(draw: (props: Props) => ComponentChild): ComponentClass<Props> {
	const Draw = draw;
	return class Memo extends Component<Props> {
		override shouldComponentUpdate(next: Readonly<Props>): boolean {
			const now: Readonly<Props> = this.props;
			const keys = new Set([...Object.keys(now), ...Object.keys(next)]) as Set<keyof Props>;
			return [...keys].some((key) => now[key] !== next[key]);
		}
		override render() {
			return <Draw {...(this.props as Props)} />;
		}
	};
}

/** Text that no newspaper prints: figures and dates take linear time on it and never throw. */
import { describe, expect, it } from "vitest";
import { findChecks } from "./checks.ts";
import { findDates } from "./dates.ts";
import { findFigures } from "./figures.ts";
import { textToArticle } from "./plain-text.ts";
import { sourceFigures } from "./sources.ts";
import { tokenize } from "./tokens.ts";

const CHARS = 20_000;

/** Generous: a quadratic step takes minutes at this size, a linear one a second on a slow machine. */
const LIMIT_MS = 10_000;

describe(`${CHARS} characters`, () => {
	it.each(["1 234 ", "mil ", "2 mil millones de ", "lunes ", "3 de ", "5 d'euros ", "1.", "40 A-b-"])(
		"of %j in another language",
		(piece) => {
			const article = textToArticle(piece.repeat(CHARS / piece.length), {
				datePublished: "2031-03-14",
				inLanguage: piece === "1 234 " ? "fr" : "es",
			});
			const words = tokenize(article.text, article.blocks);
			const started = performance.now();
			const dates = findDates(words, article);
			findFigures(words, article, dates);
			expect(performance.now() - started).toBeLessThan(LIMIT_MS);
		},
	);

	it.each([
		"1",
		"1 ",
		"two million ",
		"million ",
		"1-",
		"$",
		"$1 ",
		"(5",
		"one and a half ",
		"5 of the ",
		"May 1 ",
		"2016-17-",
		"thousands of ",
		"a quarter of ",
		"it expects 5% ",
		"from 5 to ",
		"5 said ",
		"twice the ",
		"5 people, ",
	])("of %j", { timeout: LIMIT_MS * 2 }, (piece) => {
		const article = textToArticle(piece.repeat(CHARS / piece.length), { datePublished: "2031-03-14" });
		const words = tokenize(article.text, article.blocks);
		const started = performance.now();
		const dates = findDates(words, article);
		const figures = sourceFigures(findFigures(words, article, dates), [], words, { people: [], organizations: [] });
		findChecks(figures, words);
		expect(performance.now() - started).toBeLessThan(LIMIT_MS);
		for (const { span } of [...figures, ...dates]) expect(span.start).toBeLessThan(span.end);
	});
});

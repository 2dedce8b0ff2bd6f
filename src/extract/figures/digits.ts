/**
 * The digits of one number as written -> its value: group marks and decimal signs by language. Refuses what is no number
 * ("5.3.1", "12,34") and what is too long to be a quantity (a card or account number).
 */

/** Longer runs of digits name things (accounts, phones, hashes) and overflow exact numbers. */
const MAX_DIGITS = 15;

/** "1,234" "12,34,567" "1,234.5"; not "1,5" nor "0,123". */
const commaGroupsPattern = /^[1-9]\d{0,2}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
/** "1.234" "1.234.567,8"; not "1.23". */
const pointGroupsPattern = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
/** "1.234.567"; not "1.234", which is a decimal in English. */
const manyPointsPattern = /^[1-9]\d{0,2}(?:\.\d{3}){2,}$/;
/** "1 234,5" "1’234.5" with a fixed space or apostrophe; not "12 34". */
const spaceGroupsPattern = /^\d{1,3}(?:[\u00a0\u202f\u2009’']\d{3})+(?:[.,]\d+)?$/;

export function parseDigits(text: string, decimalComma = false): number | null {
	if (text.replace(/\D/g, "").length > MAX_DIGITS) return null;
	if (/^\d+$/.test(text)) return Number(text);
	if (spaceGroupsPattern.test(text)) return Number(text.replace(/[\u00a0\u202f\u2009’']/g, "").replace(",", "."));
	if (manyPointsPattern.test(text)) return Number(text.replaceAll(".", ""));
	if (decimalComma) {
		if (pointGroupsPattern.test(text)) return Number(text.replaceAll(".", "").replace(",", "."));
		if (/^\d+,\d+$/.test(text)) return Number(text.replace(",", "."));
	}
	if (commaGroupsPattern.test(text)) return Number(text.replaceAll(",", ""));
	return /^\d+\.\d+$/.test(text) ? Number(text) : null;
}

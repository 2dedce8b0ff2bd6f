/**
 * The moment that a page states and the day that it shows its readers -> the moment in the newsroom's own time. Systems state
 * UTC, and in the evening that is another day than the one on which the newsroom published. Refuses days further apart.
 */
import { parseIsoDate } from "./iso-date.ts";

/** A moment in UTC, or without a zone, which mostly is UTC too; not `2021-05-03T22:10:00-05:00`. */
const utcPattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2})?)(?:Z|\+00:00)?$/;

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Zones lie quarters of an hour apart, and none further from UTC than this. */
const ZONE_STEP_MINUTES = 15;
const MAX_ZONE_MINUTES = 14 * 60;

/** `shown`: dates that the page shows or has in its address, in ISO 8601, the most trusted first. */
export function inLocalDay(stated: string, shown: readonly (string | null)[]): string {
	const [, day, clock] = utcPattern.exec(stated) ?? [];
	if (day === undefined || clock === undefined) return stated;
	const local = shown.find((date) => date !== null);
	if (!local || Math.abs(Date.parse(local.slice(0, 10)) - Date.parse(day)) !== DAY_MS) return stated;
	const minutes = zoneMinutes(Date.parse(`${day}T${clock}Z`), local);
	return minutes === null ? local.slice(0, 10) : inZone(`${day}T${clock}Z`, minutes);
}

/** The zone in which the moment is what the clock on the page shows. */
function zoneMinutes(momentMs: number, shown: string): number | null {
	const clock = /T(\d{2}:\d{2})/.exec(shown)?.[1];
	if (clock === undefined) return null;
	const minutes = (Date.parse(`${shown.slice(0, 10)}T${clock}Z`) - momentMs) / MINUTE_MS;
	const zone = Math.round(minutes / ZONE_STEP_MINUTES) * ZONE_STEP_MINUTES;
	return Math.abs(minutes - zone) <= 1 && Math.abs(zone) <= MAX_ZONE_MINUTES ? zone : null;
}

function inZone(moment: string, minutes: number): string {
	const [hour, minute] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) => String(part).padStart(2, "0"));
	const local = new Date(Date.parse(moment) + minutes * MINUTE_MS).toISOString().slice(0, 19);
	return `${local}${minutes < 0 ? "-" : "+"}${hour}:${minute}`;
}

/** The same day as written, or the same moment in two zones, or a moment in UTC and the newsroom's day beside it. */
export function isSameDay(one: string, other: string): boolean {
	if (one.slice(0, 10) === other.slice(0, 10) || Date.parse(one) === Date.parse(other)) return true;
	const [moment, day] = utcPattern.test(one) ? [one, other] : [other, one];
	return utcPattern.test(moment) && day.length === 10 && inLocalDay(moment, [parseIsoDate(day)]) === day;
}

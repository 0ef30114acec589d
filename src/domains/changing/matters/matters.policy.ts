import { type Actor, type Rule, hasRole, leads, worksAt } from '#platform/auth/actor.ts';

/** What the rules need to know of a matter. */
export type MatterForRules = { unitId: string; state: string; held: boolean; wantsAnswer: boolean };

const handled = new Set(['answered', 'closed', 'withdrawn']);
const ended = new Set(['closed', 'withdrawn']);

const readsAt = (who: Actor, unitId: string) =>
	who.kind === 'staff' && who.readUnitIds.includes(unitId);
const checksHeld = (who: Actor, unitId: string) =>
	leads(who, unitId) || (hasRole(who, 'coordinator') && worksAt(who, unitId));

/**
 * Who may do what to a matter. Reading a single voice is for those whose unit it is; an
 * administrator keeps the house and an ombudsperson reads figures, neither reads voices.
 */
export const may = {
	read: (who, matter) =>
		matter.held
			? checksHeld(who, matter.unitId)
			: worksAt(who, matter.unitId) || readsAt(who, matter.unitId),
	handle: (who, matter) =>
		!matter.held && worksAt(who, matter.unitId) && matter.state !== 'withdrawn',
	answer: (who, matter) =>
		!matter.held && worksAt(who, matter.unitId) && matter.wantsAnswer && !ended.has(matter.state),
	close: (who, matter) => !matter.held && worksAt(who, matter.unitId) && !ended.has(matter.state),
	release: (who, matter) => matter.held && checksHeld(who, matter.unitId)
} satisfies Record<string, Rule<MatterForRules>>;

/** A move of a matter to another unit: who did it, and from which unit. */
export type MoveForRules = { by: string | null; fromUnitId: string };

/**
 * Only the one who moved a voice pulls it back, and only into a unit where they still work: else
 * anybody could take a voice out of a unit that is not theirs.
 */
export const mayTakeBack: Rule<MoveForRules> = (who, move) =>
	who.kind === 'staff' && move.by === who.personId && worksAt(who, move.fromUnitId);

export const isHandled = (state: string): boolean => handled.has(state);

/** The units whose single voices this person may read: the rule `read` as a list, for SQL. */
export const readableUnits = (who: Actor): string[] =>
	who.kind === 'staff' ? [...new Set([...who.workUnitIds, ...who.readUnitIds])] : [];

/** Whether single voices are this person's to read at all: a desk without them begins elsewhere. */
export const readsVoices = (who: Actor): boolean =>
	readableUnits(who).length > 0 || heldUnits(who).length > 0;

/** The units whose held voices this person reviews. */
export const heldUnits = (who: Actor): string[] => {
	if (who.kind !== 'staff') return [];
	return hasRole(who, 'coordinator') ? who.workUnitIds : who.leadUnitIds;
};
